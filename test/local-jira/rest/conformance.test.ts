import { textDocument } from '../../../local-jira/adf';
import type { Site } from '../../support/jiraSite';
import { appPermission, createSite } from '../../support/jiraSite';

const UNKNOWN_NODE = { version: 1, type: 'doc', content: [{ type: 'blink' }] };
const [J, V] = ['jonas-weber', 'viktor-hale'];
const SIGN = appPermission('sign-privacy-officer');
const issue = (type: string, more: object = {}) => ({
  fields: { project: { key: 'TELE' }, issuetype: { name: type }, summary: type, ...more },
});
const full = {
  parent: { key: 'TELE-1' },
  description: textDocument('As a patient'),
  components: [{ name: 'Video visits' }],
  fixVersions: [{ id: '10000' }],
  duedate: '2026-12-01',
  customfield_10016: 3,
  customfield_10020: null,
  customfield_10030: { value: 'Yes' },
};
const update = {
  labels: [{ add: 'x' }],
  components: [{ add: { id: '10001' } }],
  comment: [{ add: { body: textDocument('hello') } }],
};
const check = {
  accountId: J,
  globalPermissions: ['ADMINISTER'],
  projectPermissions: [{ permissions: ['EDIT_ISSUES', SIGN], issues: [10001], projects: [10000] }],
};
const bulk = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['TELE-2', 'TELE-1'], transitionId: '21' }] };
const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'TELE-1' }, outwardIssue: { key: 'TELE-2' } };

/** One request after the other, each with the status that Jira answers. */
const SCRIPT: [status: number, who: string, method: string, path: string, body?: unknown][] = [
  [201, J, 'POST', '/issue', issue('Epic')],
  [201, J, 'POST', '/issue', issue('Story', full)],
  [201, J, 'POST', '/issue', issue('Sub-task', { parent: { key: 'TELE-2' } })],
  [
    200,
    J,
    'GET',
    '/issue/TELE-2?expand=changelog,names,schema,transitions,renderedFields,editmeta&properties=*all',
  ],
  [
    204,
    J,
    'PUT',
    '/issue/TELE-2?notifyUsers=false',
    { fields: { description: textDocument('b\nc') }, update },
  ],
  [200, J, 'PUT', '/issue/TELE-2?returnIssue=true', { fields: { summary: 'Renamed' } }],
  [204, J, 'PUT', '/issue/TELE-2/assignee', { accountId: 'priya-raman' }],
  [200, J, 'POST', '/issue/bulkfetch', { issueIdsOrKeys: ['TELE-2', '10000', 'NOPE-1'] }],
  [200, J, 'GET', '/issue/TELE-2/transitions?expand=transitions.fields'],
  [204, J, 'POST', '/issue/TELE-2/transitions', { transition: { id: '11' } }],
  [400, J, 'POST', '/issue/TELE-2/transitions', { transition: { id: '31' } }],
  [200, J, 'GET', '/issue/TELE-2/changelog?startAt=1&maxResults=2'],
  [200, J, 'POST', '/changelog/bulkfetch', { issueIdsOrKeys: ['TELE-2', 'NOPE-1'], maxResults: 2 }],
  [400, J, 'POST', '/changelog/bulkfetch', { issueIdsOrKeys: [] }],
  [200, J, 'POST', '/issue/TELE-2/changelog/list', { changelogIds: [10000, 10001] }],
  [200, J, 'GET', '/issue/TELE-2/comment'],
  [201, J, 'POST', '/issue/TELE-2/comment', { body: textDocument('x') }],
  [400, J, 'POST', '/issue/TELE-2/comment', { body: UNKNOWN_NODE }],
  [400, J, 'PUT', '/issue/TELE-2', { fields: { description: UNKNOWN_NODE } }],
  [200, J, 'GET', '/issue/TELE-2/comment/10001'],
  [200, J, 'PUT', '/issue/TELE-2/comment/10001', { body: textDocument('y') }],
  [204, J, 'DELETE', '/issue/TELE-2/comment/10001'],
  [201, J, 'PUT', '/issue/TELE-2/properties/foo', { a: 1 }],
  [200, J, 'GET', '/issue/TELE-2/properties/foo'],
  [200, J, 'GET', '/issue/TELE-2/properties'],
  [204, J, 'DELETE', '/issue/TELE-2/properties/foo'],
  [404, J, 'GET', '/issue/TELE-2/properties/foo'],
  [201, V, 'PUT', '/project/TELE/properties/foo', '5'],
  [200, J, 'GET', '/project/TELE/properties'],
  [200, J, 'GET', '/issue/createmeta/TELE/issuetypes'],
  [200, J, 'GET', '/issue/createmeta/TELE/issuetypes/10001'],
  [200, J, 'GET', '/issue/TELE-2/editmeta'],
  [200, J, 'GET', '/search/jql?jql=project%3DTELE&maxResults=1&fields=*all&expand=changelog'],
  [
    200,
    J,
    'POST',
    '/search/jql',
    { jql: 'project = TELE order by created', fields: ['*all'], maxResults: 2 },
  ],
  [400, J, 'POST', '/search/jql', { jql: '' }],
  [200, J, 'POST', '/search/approximate-count', { jql: 'project = TELE' }],
  [410, J, 'GET', '/search?jql=project%3DTELE'],
  [200, J, 'GET', '/myself?expand=groups'],
  [401, 'nobody', 'GET', '/myself'],
  [200, J, 'GET', '/user?accountId=priya-raman'],
  [200, J, 'GET', '/user/search?query=priya'],
  [200, J, 'GET', '/users/search'],
  [200, J, 'GET', '/user/bulk?accountId=priya-raman&accountId=unknown'],
  [200, J, 'GET', '/user/groups?accountId=priya-raman'],
  [200, V, 'GET', `/user/permission/search?permissions=${encodeURIComponent(SIGN)}&projectKey=TELE`],
  [200, J, 'GET', '/user/assignable/search?project=TELE'],
  [200, J, 'GET', '/project'],
  [200, J, 'GET', '/project/search?keys=TELE'],
  [200, J, 'GET', '/project/RPM'],
  [404, J, 'GET', '/project/NOPE'],
  [200, J, 'GET', '/project/TELE/statuses'],
  [200, J, 'GET', '/project/TELE/components'],
  [200, J, 'GET', '/project/TELE/versions'],
  [200, J, 'GET', '/project/TELE/role'],
  [200, V, 'POST', '/project/TELE/role/10012', { user: ['jonas-weber'] }],
  [204, V, 'DELETE', '/project/TELE/role/10012?user=jonas-weber'],
  [200, J, 'GET', '/role'],
  [200, J, 'GET', '/status'],
  [200, J, 'GET', '/status/10000'],
  [200, J, 'GET', '/statuses?id=10000'],
  [200, J, 'GET', '/statuses/search'],
  [200, J, 'GET', '/statuscategory'],
  [200, J, 'GET', '/priority/search'],
  [200, J, 'GET', '/priority/1'],
  [200, J, 'GET', '/resolution'],
  [200, J, 'GET', '/issuetype'],
  [200, J, 'GET', '/issuetype/project?projectId=10001'],
  [200, J, 'GET', '/field'],
  [200, J, 'GET', '/field/search?type=custom'],
  [200, J, 'GET', '/label'],
  [200, J, 'GET', '/permissions'],
  [200, J, 'GET', '/mypermissions?permissions=EDIT_ISSUES,BROWSE_PROJECTS&issueKey=TELE-2'],
  [200, V, 'POST', '/permissions/check', check],
  [200, J, 'GET', '/permissionscheme?expand=permissions'],
  [200, J, 'GET', '/permissionscheme/10000?expand=all'],
  [200, V, 'GET', '/project/TELE/permissionscheme'],
  [200, J, 'GET', '/permissionscheme/10000/permission'],
  [
    201,
    V,
    'POST',
    '/permissionscheme/10000/permission',
    { permission: 'EDIT_ISSUES', holder: { type: 'user', parameter: J } },
  ],
  [200, J, 'GET', '/group/bulk'],
  [200, J, 'GET', '/group/member?groupname=jira-users'],
  [200, J, 'GET', '/groups/picker?query=jira'],
  [200, V, 'GET', '/workflow/search?expand=transitions.rules,statuses'],
  [200, V, 'GET', '/workflows/search'],
  [200, V, 'POST', '/workflows', { workflowNames: ['Telehealth workflow'] }],
  [200, J, 'GET', '/serverInfo'],
  [200, J, 'GET', '/configuration'],
  [201, J, 'POST', '/issueLink', link],
  [200, J, 'GET', '/issueLinkType'],
  [204, J, 'DELETE', '/issueLink/10000'],
  [201, J, 'POST', '/bulk/issues/transition', bulk],
  [200, J, 'GET', '/bulk/queue/10000'],
  [400, V, 'DELETE', '/issue/TELE-2'],
  [204, V, 'DELETE', '/issue/TELE-2?deleteSubtasks=true'],
  [404, J, 'GET', '/issue/TELE-2'],
];

test('every answer of a working day has the status and the shape that Atlassian documents', async () => {
  const site: Site = createSite();
  const wrong: string[] = [];
  for (const [expected, who, method, path, body] of SCRIPT) {
    const answer = await site.call(who, method, path, body);
    if (answer.status !== expected)
      wrong.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  expect(wrong).toEqual([]);
  expect(site.problems).toEqual([]);
});
