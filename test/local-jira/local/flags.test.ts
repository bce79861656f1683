import { asksForHelp, HELP, readFlags, UsageError } from '../../../local-jira/local/flags';
import { SEED_NAMES } from '../../../local-jira/seed';

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

it('reads where an import goes', () => {
  const where = ['--import-project', 'WARD:Ward: lists', '--import-style', 'team-managed'];
  const how = [
    '--import-workflow',
    'Ward workflow',
    '--import-status',
    'A=B = C',
    '--import-status',
    ' D = E ',
  ];
  expect(readFlags(['--import', 'x.xml', ...where, ...how])).toMatchObject({
    importFile: 'x.xml',
    importChoice: {
      ...{ projectKey: 'WARD', projectName: 'Ward: lists', style: 'next-gen', workflow: 'Ward workflow' },
      statuses: [
        { from: 'A=B', to: 'C' },
        { from: 'D', to: 'E' },
      ],
    },
  });
  expect(readFlags(['--import', 'x.xml', '--import-project', 'TELE']).importChoice).toEqual({
    projectKey: 'TELE',
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
  ['--import-project', 'IMP'],
  ['--import-workflow', 'W'],
  ['--import', 'x', '--import-project', 'lower:Name'],
  ['--import', 'x', '--import-project', 'IMP:'],
  ['--import', 'x', '--import-style', 'classic'],
  ['--import', 'x', '--import-status', 'Open'],
  ['--import', 'x', '--import-status', '=Open'],
  ['--import', 'x', '--import-status', 'Open='],
])('refuses %s %s %s %s', (...given) => {
  expect(() => readFlags(given)).toThrow(UsageError);
});

it('lists the seeds with a sentence each to whom asks, and to whom names another', () => {
  const lines = SEED_NAMES.map((name) => expect.stringMatching(new RegExp(`^ {2}${name} +[A-Z].+\\.$`)));
  expect(HELP.split('\n')).toEqual(expect.arrayContaining(lines));
  expect(() => readFlags(['--seed', 'big'])).toThrow(/There is no seed "big"\.\nSeeds:\n {2}demo /);
});

it.each([
  [['--help'], true],
  [['--port', '0', '-h'], true],
  [[], false],
])('knows whether %j asks for help', (given, asked) => {
  expect(asksForHelp(given)).toBe(asked);
});
