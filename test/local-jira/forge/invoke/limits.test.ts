import { timeLimitMs } from '../../../../local-jira/forge/invoke/limits';

test.each([
  ['jira:issuePanel', undefined, 25_000],
  ['jira:workflowValidator', undefined, 25_000],
  ['trigger', undefined, 25_000],
  ['trigger', 900, 25_000],
  ['consumer', undefined, 55_000],
  ['scheduledTrigger', undefined, 55_000],
  ['consumer', 300, 300_000],
  ['scheduledTrigger', 10, 10_000],
  ['consumer', 2_000, 900_000],
])('a function of %s that wants %s seconds gets %i ms', (type, wanted, limit) => {
  expect(timeLimitMs(type, wanted)).toBe(limit);
});
