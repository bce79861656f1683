import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publish, type Client, type PublishedClients } from '../../support/e2e/publishedClient';
import type { Site } from '../../support/jiraSite';
import { appPermission, createSite } from '../../support/jiraSite';

let site: Site;
let published: PublishedClients;

const clientOf = (name: string): Client => published.clientOf(name);

before(async () => {
  site = createSite();
  published = await publish(site);
});

after(() => published.close());

const description = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

async function newIssue(client: Client, fields: Record<string, unknown> = {}): Promise<string> {
  const created = await client.issues.createIssue({
    fields: { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit', ...fields },
  });
  assert.ok(created.key);
  return created.key;
}

test('jira.js creates, reads, edits and deletes an issue', async () => {
  const jonas = clientOf('jonas.weber');
  const key = await newIssue(jonas, {
    description: description('As a patient'),
    labels: ['phi'],
    components: [{ name: 'Video visits' }],
  });
  await jonas.issues.editIssue({
    issueIdOrKey: key,
    fields: { summary: 'Secure video visit' },
    update: { labels: [{ add: 'video' }] },
  });
  await jonas.issues.assignIssue({ issueIdOrKey: key, accountId: 'priya-raman' });
  const issue = await jonas.issues.getIssue({
    issueIdOrKey: key,
    expand: 'changelog,names,schema,transitions,renderedFields,editmeta',
  });
  assert.equal(issue.fields?.['summary'], 'Secure video visit');
  assert.deepEqual(issue.fields['labels'], ['phi', 'video']);
  assert.equal(issue.fields['assignee'].accountId, 'priya-raman');
  assert.equal(issue.changelog?.total, 2);
  await clientOf('viktor.hale').issues.deleteIssue({ issueIdOrKey: key });
  await assert.rejects(jonas.issues.getIssue({ issueIdOrKey: key }));
});

test('jira.js moves an issue along the workflow and reads the changelog', async () => {
  const jonas = clientOf('jonas.weber');
  const key = await newIssue(jonas);
  const offered = await jonas.issues.getTransitions({ issueIdOrKey: key, expand: 'transitions.fields' });
  assert.deepEqual(
    offered.transitions?.map((one) => one.name),
    ['Start progress'],
  );
  await jonas.issues.doTransition({ issueIdOrKey: key, transition: { id: '11' } });
  const page = await jonas.issues.getChangeLogs({ issueIdOrKey: key });
  const [entry] = page.values;
  assert.ok(entry?.items?.[0]);
  const { fieldId, from, to } = entry.items[0];
  assert.deepEqual([fieldId, from, to], ['status', '10000', '10001']);
  const changelogIds = [Number(entry.id)];
  const listed = await jonas.issues.getChangeLogsByIds({ issueIdOrKey: key, changelogIds });
  assert.equal(listed.histories?.length, 1);
});

test('jira.js hears the refusal of a validator', async () => {
  const jonas = clientOf('jonas.weber');
  const key = await newIssue(jonas);
  site.app.answer = () => ({ result: false, errorMessage: 'The privacy checklist is not complete' });
  await assert.rejects(
    jonas.issues.doTransition({ issueIdOrKey: key, transition: { id: '11' } }),
    /400|privacy checklist|Bad Request/u,
  );
  site.app.answer = () => ({ result: true });
});

test('jira.js comments, keeps properties and links issues', async () => {
  const jonas = clientOf('jonas.weber');
  const [key, other] = [await newIssue(jonas), await newIssue(jonas)];
  const comment = await jonas.issueComments.addComment({
    issueIdOrKey: key,
    body: description('Looks good'),
  });
  assert.equal((await jonas.issueComments.getComments({ issueIdOrKey: key })).total, 1);
  assert.ok((await jonas.issueComments.getComment({ issueIdOrKey: key, id: String(comment.id) })).created);
  await jonas.issueProperties.setIssueProperty({
    issueIdOrKey: key,
    propertyKey: 'state',
    body: { ready: true },
  });
  const stored = await jonas.issueProperties.getIssueProperty({ issueIdOrKey: key, propertyKey: 'state' });
  assert.deepEqual(stored.value, { ready: true });
  await jonas.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key },
    outwardIssue: { key: other },
  });
  const linked = await jonas.issues.getIssue({ issueIdOrKey: other });
  assert.equal(linked.fields?.['issuelinks'][0].inwardIssue.key, key);
  assert.equal((await jonas.issueLinkTypes.getIssueLinkTypes()).issueLinkTypes?.length, 4);
});

test('jira.js attaches a file and reads it back', async () => {
  const jonas = clientOf('jonas.weber');
  const key = await newIssue(jonas);
  const attachments = { filename: 'report.txt', content: 'evidence' };
  const [added] = await jonas.issueAttachments.addAttachment({ issueIdOrKey: key, attachments });
  assert.equal(added?.filename, 'report.txt');
  const content = await jonas.issueAttachments.getAttachmentContent({ id: String(added.id) });
  assert.equal(Buffer.from(content instanceof ArrayBuffer ? content : content.buffer).toString(), 'evidence');
  assert.equal((await jonas.issueAttachments.getAttachment({ id: String(added.id) })).size, 8);
});

test('jira.js searches page by page', async () => {
  const jonas = clientOf('jonas.weber');
  const label = 'paging';
  for (let count = 0; count < 3; count += 1) await newIssue(jonas, { labels: [label] });
  const jql = `labels = ${label} order by key`;
  const first = await jonas.issueSearch.searchAndReconsileIssuesUsingJqlPost({
    jql,
    maxResults: 2,
    fields: ['summary', 'status'],
  });
  assert.equal(first.issues?.length, 2);
  const nextPageToken = first.nextPageToken ?? undefined;
  const second = await jonas.issueSearch.searchAndReconsileIssuesUsingJql({
    jql,
    maxResults: 2,
    nextPageToken,
  });
  assert.deepEqual([second.issues?.length, second.isLast], [1, true]);
  assert.equal((await jonas.issueSearch.countIssues({ jql })).count, 3);
});

test('jira.js reads people, groups and permissions', async () => {
  const [helen, viktor] = [clientOf('helen.voss'), clientOf('viktor.hale')];
  const key = await newIssue(clientOf('jonas.weber'));
  const sign = appPermission('sign-compliance-officer');
  assert.equal((await helen.myself.getCurrentUser({ expand: 'groups' })).accountId, 'helen-voss');
  assert.equal((await helen.users.getUser({ accountId: 'jonas-weber' })).displayName, 'Jonas Weber');
  assert.ok((await helen.users.getAllUsers()).length > 10);
  assert.equal((await helen.userSearch.findUsers({ query: 'jonas' })).length, 1);
  assert.ok((await helen.userSearch.findAssignableUsers({ issueKey: key })).length > 5);
  assert.ok((await helen.groups.getUsersFromGroup({ groupname: 'jira-users' })).total);
  const mine = await helen.permissions.getMyPermissions({
    permissions: `EDIT_ISSUES,${sign}`,
    issueKey: key,
  });
  assert.equal(mine.permissions?.[sign]?.havePermission, true);
  const projectPermissions = [{ permissions: [sign], projects: [10000], issues: [] }];
  const checked = await viktor.permissions.getBulkPermissions({
    accountId: 'jonas-weber',
    projectPermissions,
  });
  assert.deepEqual(checked.projectPermissions[0]?.projects, []);
  assert.ok((await helen.permissions.getAllPermissions()).permissions?.[sign]);
  const holders = await viktor.userSearch.findUsersWithAllPermissions({
    permissions: sign,
    projectKey: 'TELE',
  });
  assert.deepEqual(holders.map((user) => user.accountId).sort(), ['helen-voss', 'nadia-farouk']);
});

test('jira.js reads projects and how they are set up', async () => {
  const viktor = clientOf('viktor.hale');
  assert.equal((await viktor.projects.searchProjects()).total, 2);
  assert.equal((await viktor.projects.getProject({ projectIdOrKey: 'RPM' })).style, 'next-gen');
  assert.ok((await viktor.projects.getAllStatuses({ projectIdOrKey: 'TELE' })).length > 3);
  assert.ok((await viktor.projectRoles.getProjectRole({ projectIdOrKey: 'TELE', id: 10011 })).actors?.length);
  assert.ok(
    (await viktor.projectPermissionSchemes.getAssignedPermissionScheme({ projectKeyOrId: 'TELE' })).id,
  );
  assert.ok(
    (await viktor.permissionSchemes.getAllPermissionSchemes({ expand: 'permissions' })).permissionSchemes,
  );
  assert.ok((await viktor.permissionSchemes.getPermissionSchemeGrants({ schemeId: 10000 })).permissions);
  assert.ok((await viktor.workflows.searchWorkflows()).values?.[0]?.transitions?.length);
  assert.ok(
    (await viktor.workflows.readWorkflows({ workflowNames: ['Telehealth workflow'] })).workflows?.length,
  );
});

test('jira.js reads the small lists and the server', async () => {
  const jonas = clientOf('jonas.weber');
  assert.ok((await jonas.issueFields.getFields()).some((field) => field.id === 'summary'));
  assert.equal((await jonas.issueTypes.getIssueAllTypes()).length, 8);
  assert.equal((await jonas.workflowStatuses.getStatuses()).length, 4);
  assert.equal((await jonas.workflowStatusCategories.getStatusCategories()).length, 3);
  assert.equal((await jonas.issuePriorities.searchPriorities()).total, 5);
  assert.ok((await jonas.labels.getAllLabels()).values);
  assert.equal((await jonas.serverInfo.getServerInfo()).deploymentType, 'Cloud');
  assert.ok((await jonas.jiraSettings.getConfiguration()).attachmentsEnabled);
});

test('jira.js asks for bulk transitions, makes them and follows the task', async () => {
  const jonas = clientOf('jonas.weber');
  const bulk = jonas.issueBulkOperations;
  const key = await newIssue(jonas);
  const offered = await bulk.getAvailableTransitions({ issueIdsOrKeys: key });
  assert.equal(offered.availableTransitions?.[0]?.transitions?.[0]?.transitionName, 'Start progress');
  const bulkTransitionInputs = [{ selectedIssueIdsOrKeys: [key, 'TELE-999'], transitionId: '11' }];
  const taskId = String((await bulk.submitBulkTransition({ bulkTransitionInputs })).taskId);
  let progress = await bulk.getBulkOperationProgress({ taskId });
  while (progress.status === 'RUNNING') progress = await bulk.getBulkOperationProgress({ taskId });
  assert.deepEqual([progress.status, progress.processedAccessibleIssues?.length], ['COMPLETE', 1]);
  assert.equal(progress.invalidOrInaccessibleIssueCount, 1);
});

test('jira.js searches page by page, counts and matches JQL', async () => {
  const jonas = clientOf('jonas.weber');
  const keys = [await newIssue(jonas, { labels: ['jql'] }), await newIssue(jonas, { labels: ['jql'] })];
  const jql = 'labels = jql and status was "To Do" order by key';
  const search = {
    jql,
    fields: ['summary'],
    maxResults: 1,
    expand: 'names,schema',
    reconcileIssues: [10000],
  };
  const first = await jonas.issueSearch.searchAndReconsileIssuesUsingJqlPost(search);
  const nextPageToken = String(first.nextPageToken);
  const second = await jonas.issueSearch.searchAndReconsileIssuesUsingJqlPost({ ...search, nextPageToken });
  assert.deepEqual([first, second].map(({ issues }) => issues?.[0]?.key).sort(), [...keys].sort());
  assert.deepEqual([first.names?.['summary'], second.isLast], ['Summary', true]);
  assert.equal((await jonas.issueSearch.countIssues({ jql })).count, 2);
  const issueIds = (first.issues ?? []).map(({ id }) => Number(id));
  const { matches } = await jonas.issueSearch.matchIssues({ issueIds, jqls: [jql, 'labels = none'] });
  assert.deepEqual(
    matches.map(({ matchedIssues }) => matchedIssues),
    [issueIds, []],
  );
});

test('jira.js parses JQL and asks what can be written', async () => {
  const jonas = clientOf('jonas.weber');
  const jql = 'labels = jql and status was "To Do" order by key';
  const parsed = await jonas.jql.parseJqlQueries({ validation: 'strict', queries: [jql, 'colour = red'] });
  assert.equal(parsed.queries[0]?.structure?.orderBy?.fields.length, 1);
  assert.match(parsed.queries[1]?.errors?.[0] ?? '', /^Field 'colour' does not exist/);
  const reference = await jonas.jql.getAutoComplete();
  assert.ok(reference.visibleFieldNames?.some(({ value }) => value === 'status'));
  assert.ok((await jonas.jql.getAutoCompletePost({})).visibleFunctionNames?.length);
  const suggested = await jonas.jql.getFieldAutoCompleteForQueryString({
    fieldName: 'status',
    fieldValue: 'in r',
  });
  assert.deepEqual(suggested.results, [{ value: '"In Review"', displayName: '<b>In R</b>eview' }]);
});
