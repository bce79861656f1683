import fc from 'fast-check';
import { compileJql } from '../../../local-jira/jql';
import { context, issue } from './issues';

const points = (value: string) => (id: string) => (id === 'customfield_10016' ? [[value]] : []);

const issues = [
  issue(2, {
    priority: { id: '3', name: 'Medium' },
    updated: '2026-11-03T00:00:00.000Z',
    rank: '0|b',
    custom: points('13'),
    fixVersions: [{ id: '1', name: '1.0' }],
  }),
  issue(10, { assignee: null, updated: '2026-11-02T00:00:00.000Z', rank: '0|a', custom: points('2') }),
  issue(9, { priority: null, updated: '2026-11-02T00:00:00.000Z', custom: () => [], due: null }),
];

it.each([
  ['project = TELE', [10, 9, 2]],
  ['order by key', [10, 9, 2]],
  ['order by key asc', [2, 9, 10]],
  ['order by updated asc, key asc', [9, 10, 2]],
  ['order by updated desc, key desc', [2, 10, 9]],
  ['order by priority', [9, 10, 2]],
  ['order by priority asc', [2, 10, 9]],
  ['order by assignee, id asc', [2, 9, 10]],
  ['order by Rank', [10, 2, 9]],
  ['order by Rank DESC', [9, 2, 10]],
  ['order by "Story point estimate"', [10, 2, 9]],
  ['order by cf[10016] desc', [9, 2, 10]],
  ['order by fixVersion', [2, 10, 9]],
  ['order by due asc', [10, 2, 9]],
  ['order by issue.property[caregate].missing, key asc', [2, 9, 10]],
])('%s', (jql, numbers) => {
  const compiled = compileJql(jql, context);
  if (!compiled.ok) throw new Error(compiled.errors.join());
  const keys = [...issues].sort(compiled.compare).map(({ key }) => key);
  expect(keys).toEqual(numbers.map((number) => `TELE-${number}`));
});

it('orders any issues totally by any fields', () => {
  const maybe = fc.constantFrom(null, { id: '1', name: 'High' }, { id: '2', name: 'Low' });
  const some = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 99 }), priority: maybe, rank: fc.constantFrom('a', 'b') }),
    {
      selector: ({ number }) => number,
      maxLength: 12,
    },
  );
  const field = fc.constantFrom('priority', 'rank', 'summary', 'assignee desc', 'created', 'cf[10016] desc');
  fc.assert(
    fc.property(some, field, field, (parts, one, other) => {
      const compiled = compileJql(one === other ? `order by ${one}` : `order by ${one}, ${other}`, context);
      if (!compiled.ok) return one.split(' ')[0] === other.split(' ')[0];
      const all = parts.map(({ number, ...rest }) => issue(number, rest));
      const forwards = [...all].sort(compiled.compare).map(({ key }) => key);
      const backwards = [...all]
        .reverse()
        .sort(compiled.compare)
        .map(({ key }) => key);
      return forwards.join() === backwards.join();
    }),
  );
});
