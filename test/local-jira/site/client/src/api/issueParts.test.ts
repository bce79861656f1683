import {
  linkGroups,
  openSprint,
  partsOf,
  progressOf,
} from '../../../../../../local-jira/site/client/src/api/issueParts';
import { issueSchema } from '../../../../../../local-jira/site/client/src/api/schemas';

const status = (key: string) => ({ id: key, name: key, statusCategory: { key } });
const issue = (more: object) =>
  issueSchema.parse({
    id: '1',
    key: 'TELE-1',
    fields: {
      summary: 'Visit',
      status: status('new'),
      issuetype: { id: '1', name: 'Story' },
      project: { id: '1', key: 'TELE', name: 'Telehealth' },
      created: '',
      updated: '',
      ...more,
    },
  });

const blocks = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const other = (key: string) => ({ id: key, key, fields: { summary: key } });

test('links are grouped by how this issue relates to the others', () => {
  const issuelinks = [
    { id: '10', type: blocks, outwardIssue: other('TELE-2') },
    { id: '11', type: blocks, inwardIssue: other('TELE-3') },
    { id: '12', type: blocks, outwardIssue: other('TELE-4') },
  ];
  const groups = linkGroups(partsOf(issue({ issuelinks })));
  expect(groups.map(({ relation, links }) => [relation, links.map((one) => one.issue.key)])).toEqual([
    ['blocks', ['TELE-2', 'TELE-4']],
    ['is blocked by', ['TELE-3']],
  ]);
});

test('the open sprint is the one that is not closed', () => {
  const sprints = [
    { id: 1, name: 'Sprint 1', state: 'closed' },
    { id: 2, name: 'Sprint 2', state: 'active' },
  ];
  expect(openSprint(partsOf(issue({ customfield_10020: sprints })))?.id).toBe(2);
  expect(openSprint(partsOf(issue({ customfield_10020: sprints.slice(0, 1) })))).toBeUndefined();
  expect(openSprint(partsOf(issue({})))).toBeUndefined();
});

test.each([
  [[], { done: 0, started: 0 }],
  [['done', 'done', 'new'], { done: 67, started: 0 }],
  [['done', 'indeterminate', 'new', 'new'], { done: 25, started: 25 }],
])('the progress of %j is %j', (keys, progress) => {
  expect(progressOf(keys.map((key) => ({ fields: { status: status(key) } })))).toEqual(progress);
});
