import {
  countOf,
  groupsOf,
  inputsOf,
  issuesInWords,
  kinOf,
} from '../../../../../../../../local-jira/site/client/src/pages/issues/bulk/groups';

const row = (key: string, type: string, status: string, project = '10000') => ({
  id: key,
  key,
  fields: {
    summary: key,
    status: { id: status, name: status, statusCategory: { key: 'new' } },
    issuetype: { id: type, name: type, subtask: false, hierarchyLevel: 0 },
    project: { id: project, key: 'TELE' },
  },
});

const start = { id: '11', name: 'Start progress', to: 'In Progress', needsFields: false };
const done = { id: '31', name: 'Done', to: 'Done', needsFields: false };

it('puts together the issues that can make the same transitions from the same status', () => {
  const kin = kinOf([
    row('A-1', 'bug', 'todo'),
    row('A-2', 'story', 'todo'),
    row('A-3', 'bug', 'review'),
    row('A-4', 'bug', 'todo'),
  ]);
  expect(kin.map(({ rows }) => rows.length)).toEqual([2, 1, 1]);
  const groups = groupsOf(kin, [[start], [start], [done]]);
  expect(groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['A-1', 'A-4', 'A-2'], ['A-3']]);
});

it('keeps apart what has other transitions', () => {
  const kin = kinOf([row('A-1', 'bug', 'todo'), row('B-1', 'bug', 'todo', '10001')]);
  expect(groupsOf(kin, [[start], [start, done]])).toHaveLength(2);
});

it('asks only for the groups with a transition', () => {
  const groups = groupsOf(kinOf([row('A-1', 'bug', 'todo'), row('A-2', 'bug', 'review')]), [[start], [done]]);
  const inputs = inputsOf(groups, { [groups[0]?.id ?? '']: '11', [groups[1]?.id ?? '']: '' });
  expect(inputs).toEqual([{ selectedIssueIdsOrKeys: ['A-1'], transitionId: '11' }]);
  expect([countOf(inputs), issuesInWords(1), issuesInWords(0)]).toEqual([1, '1 issue', '0 issues']);
});
