import { compileJql } from '../../../local-jira/jql';
import { context, issue } from './issues';

const issues = [
  issue(2, { priority: { id: '3', name: 'Medium' }, updated: '2026-11-03T00:00:00.000Z' }),
  issue(10, { assignee: null, updated: '2026-11-02T00:00:00.000Z' }),
  issue(9, { priority: null, updated: '2026-11-02T00:00:00.000Z' }),
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
])('%s', (jql, numbers) => {
  const compiled = compileJql(jql, context);
  if (!compiled.ok) throw new Error(compiled.errors.join());
  const keys = [...issues].sort(compiled.compare).map(({ key }) => key);
  expect(keys).toEqual(numbers.map((number) => `TELE-${number}`));
});
