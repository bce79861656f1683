import { joined } from '../../../../../../../local-jira/site/client/src/api/invocations';
import {
  bytesText,
  EVERYTHING,
  filtered,
  hasFailed,
  isBad,
  modulesOf,
  outcomeWord,
} from '../../../../../../../local-jira/site/client/src/pages/tools/invocationFilter';

const record = (id: string, module: string, outcome?: string) => ({
  ...{ id, module, function: 'resolver', startedAt: '2026-11-02T09:00:00.000Z', bytes: 30, rounds: 1 },
  ...{ calls: [], ...(outcome === undefined ? {} : { outcome }) },
});

const RECORDS = [
  record('1', 'panel', 'ok'),
  record('2', 'gate', 'timed-out'),
  record('3', 'panel', 'app-error'),
  record('4', 'gate'),
];
const TOLD = {
  logs: [
    { invocation: '3', level: 50, values: ['failed', { ref: 1 }] },
    { invocation: '3', level: 30, values: [7] },
    { invocation: 'gone', level: 30, values: ['nobody'] },
  ],
  output: ['a\n', 'b\n'],
};
const { invocations, output } = joined(RECORDS, TOLD);
const ids = (filter: object) => filtered(invocations, { ...EVERYTHING, ...filter }).map(({ id }) => id);

test('invocations come newest first, each with the lines that it logged', () => {
  expect(invocations.map(({ id, logs }) => [id, logs.map(({ text }) => text)])).toEqual([
    ['4', []],
    ['3', ['failed {"ref":1}', '7']],
    ['2', []],
    ['1', []],
  ]);
  expect(output).toBe('a\nb\n');
});

test.each<[object, string[]]>([
  [{}, ['4', '3', '2', '1']],
  [{ module: 'panel' }, ['3', '1']],
  [{ failedOnly: true }, ['3', '2']],
  [{ module: 'gate', failedOnly: true }, ['2']],
  [{ module: 'other' }, []],
])('%j shows %j', (filter, shown) => {
  expect(ids(filter)).toEqual(shown);
});

test('every module is offered once, in order', () => {
  expect(modulesOf(invocations)).toEqual(['gate', 'panel']);
});

test.each([
  [undefined, 'Running', false],
  ['ok', 'Succeeded', false],
  ['app-error', 'Threw', true],
  ['timed-out', 'Timed out', true],
  ['crashed', 'Crashed', true],
  ['something', 'something', false],
])('the outcome %s is told as %s', (outcome, word, failed) => {
  expect([outcomeWord({ outcome }), hasFailed({ outcome })]).toEqual([word, failed]);
});

test.each([
  [200, false],
  [404, false],
  [409, true],
  [504, true],
])('a call answered %i stands out: %s', (status, bad) => {
  expect(isBad(status)).toBe(bad);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KB'],
  [3 * 1024 * 1024, '3.0 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
