import { readFlags, UsageError } from '../../../local-jira/local/flags';

it('has defaults for everything', () => {
  expect(readFlags([])).toEqual({
    port: 8090,
    dataDirectory: '.local-jira',
    fresh: false,
    seed: 'demo',
    open: true,
  });
});

it('reads every flag', () => {
  const given = '--port 0 --data /tmp/x --fresh --seed empty --import file.xml --no-open'.split(' ');
  expect(readFlags(given)).toEqual({
    ...{ port: 0, dataDirectory: '/tmp/x', fresh: true, seed: 'empty', importFile: 'file.xml', open: false },
  });
});

it.each([
  ['--colour'],
  ['--port', 'x'],
  ['--port', '70000'],
  ['--port', '-1'],
  ['--seed', 'big'],
  ['--data', ''],
  ['extra'],
])('refuses %s %s', (...given) => {
  expect(() => readFlags(given)).toThrow(UsageError);
});
