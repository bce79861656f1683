import {
  canBulk,
  countOf,
  groupsOf,
  inputsOf,
  isComplete,
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

const start = { id: '11', name: 'Start progress', to: 'In Progress', required: [] };
const done = {
  id: '31',
  name: 'Done',
  to: 'Done',
  required: [{ id: 'resolution', name: 'Resolution', choices: [{ id: '10000', name: 'Done' }] }],
};

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

it('asks only for the groups with a transition, with what it requires', () => {
  const groups = groupsOf(kinOf([row('A-1', 'bug', 'todo'), row('A-2', 'bug', 'review')]), [[start], [done]]);
  const [first = '', second = ''] = groups.map(({ id }) => id);
  const started = { [first]: { transitionId: '11', values: {} } };
  expect(inputsOf(groups, started)).toEqual([{ selectedIssueIdsOrKeys: ['A-1'], transitionId: '11' }]);
  const both = { ...started, [second]: { transitionId: '31', values: {} } };
  expect([isComplete(groups, started), isComplete(groups, both)]).toEqual([true, false]);
  const complete = { ...both, [second]: { transitionId: '31', values: { resolution: '10000' } } };
  expect(isComplete(groups, complete)).toBe(true);
  const inputs = inputsOf(groups, complete);
  expect(inputs[1]).toEqual({
    selectedIssueIdsOrKeys: ['A-2'],
    transitionId: '31',
    fields: { resolution: { id: '10000' } },
  });
  expect([countOf(inputs), issuesInWords(1), issuesInWords(0)]).toEqual([2, '1 issue', '0 issues']);
});

it('cannot make in bulk what requires something that is not chosen from a list', () => {
  const writes = { ...done, required: [{ id: 'environment', name: 'Environment', choices: [] }] };
  expect([canBulk(start), canBulk(done), canBulk(writes)]).toEqual([true, true, false]);
});
