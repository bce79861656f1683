import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publish, type Client, type PublishedClients } from '../../support/e2e/publishedClient';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

let site: Site;
let published: PublishedClients;
let jonas: Client;
let viktor: Client;

before(async () => {
  site = createSite();
  published = await publish(site);
  [jonas, viktor] = [published.clientOf('jonas.weber'), published.clientOf('viktor.hale')];
});

after(() => published.close());

const paragraph = (text: string) => ({
  type: 'doc' as const,
  version: 1 as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

async function newIssue(type = 'Story', more: Record<string, unknown> = {}): Promise<string> {
  const fields = { project: { key: 'TELE' }, issuetype: { name: type }, summary: `A ${type}`, ...more };
  return (await jonas.issues.createIssue({ fields })).key;
}

test('jira.js attaches, reads and removes files', async () => {
  const key = await newIssue();
  const [added] = await jonas.issueAttachments.addAttachment({
    issueIdOrKey: key,
    attachments: { filename: 'plan.txt', content: 'plan' },
  });
  assert.equal(added?.filename, 'plan.txt');
  const id = String(added.id);
  assert.equal((await jonas.issueAttachments.getAttachment({ id })).size, 4);
  assert.equal((await jonas.issueAttachments.getAttachmentMeta()).enabled, true);
  await jonas.issueAttachments.removeAttachment({ id });
  await assert.rejects(jonas.issueAttachments.getAttachment({ id }));
});

test('jira.js comments for a role, edits and deletes', async () => {
  const key = await newIssue();
  const made = await jonas.issueComments.addComment({
    issueIdOrKey: key,
    body: paragraph('Said'),
    visibility: { type: 'role', value: 'Members' },
  });
  assert.equal(made.visibility?.value, 'Members');
  const id = String(made.id);
  await jonas.issueComments.updateComment({
    issueIdOrKey: key,
    id,
    body: { body: paragraph('Said better') },
  });
  const listed = await jonas.issueComments.getComments({ issueIdOrKey: key });
  assert.equal(listed.total, 1);
  await jonas.issueComments.deleteComment({ issueIdOrKey: key, id });
});

test('jira.js links, reads a link and its types, and unlinks', async () => {
  const [inward, outward] = [await newIssue(), await newIssue('Bug')];
  await jonas.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key: inward },
    outwardIssue: { key: outward },
  });
  const issue = await jonas.issues.getIssue({ issueIdOrKey: inward, fields: ['issuelinks'] });
  const linkId = String(issue.fields?.['issuelinks'][0].id);
  const link = await jonas.issueLinks.getIssueLink({ linkId });
  assert.equal(link.type?.name, 'Blocks');
  const type = await jonas.issueLinkTypes.getIssueLinkType({ issueLinkTypeId: String(link.type.id) });
  assert.equal(type.outward, 'blocks');
  await jonas.issueLinks.deleteIssueLink({ linkId });
});

test('jira.js manages versions and components', async () => {
  const version = await viktor.projectVersions.createVersion({ projectId: 10000, name: '3.0' });
  const id = String(version.id);
  await viktor.projectVersions.updateVersion({ id, body: { released: true, releaseDate: '2026-12-01' } });
  await viktor.projectVersions.moveVersion({ id, position: 'First' });
  const page = await jonas.projectVersions.getProjectVersionsPaginated({ projectIdOrKey: 'TELE' });
  assert.deepEqual([page.values[0]?.name, page.values[0]?.released], ['3.0', true]);
  const counts = await jonas.projectVersions.getVersionRelatedIssues({ id });
  assert.equal(counts.issuesFixedCount, 0);
  assert.equal((await jonas.projectVersions.getVersionUnresolvedIssues({ id })).issuesCount, 0);
  await viktor.projectVersions.deleteAndReplaceVersion({ id });

  const component = await viktor.projectComponents.createComponent({ project: 'TELE', name: 'Devices' });
  const componentId = String(component.id);
  await viktor.projectComponents.updateComponent({
    id: componentId,
    body: { description: 'Scales and cuffs' },
  });
  const found = await jonas.projectComponents.getComponent({ id: componentId });
  assert.equal(found.description, 'Scales and cuffs');
  await viktor.projectComponents.deleteComponent({ id: componentId });
});

test('jira.js moves and deletes in bulk, and finds an issue under its former key', async () => {
  const [story, bug] = [await newIssue(), await newIssue('Bug')];
  const mapping = {
    issueIdsOrKeys: [story],
    inferFieldDefaults: true,
    inferStatusDefaults: true,
    inferSubtaskTypeDefault: true,
    inferClassificationDefaults: true,
  };
  const { taskId } = await jonas.issueBulkOperations.submitBulkMove({
    targetToSourcesMapping: { 'RPM,10006': mapping },
  });
  const task = await jonas.issueBulkOperations.getBulkOperationProgress({ taskId: String(taskId) });
  assert.equal(task.processedAccessibleIssues?.length, 1);
  const moved = await jonas.issues.getIssue({ issueIdOrKey: story, fields: ['project'] });
  assert.match(String(moved.key), /^RPM-/);
  await viktor.issueBulkOperations.submitBulkDelete({ selectedIssueIdsOrKeys: [bug] });
  await assert.rejects(jonas.issues.getIssue({ issueIdOrKey: bug }));
});

test('jira.js builds a hierarchy and looks issues up by words', async () => {
  const epic = await newIssue('Epic', { summary: 'Home monitoring' });
  const story = await newIssue('Story', { parent: { key: epic } });
  const subtask = await newIssue('Sub-task', { parent: { key: story } });
  const issue = await jonas.issues.getIssue({ issueIdOrKey: story, fields: ['subtasks', 'parent'] });
  assert.equal(issue.fields?.['parent'].key, epic);
  assert.equal(issue.fields['subtasks'][0].key, subtask);
  const { sections } = await jonas.issueSearch.getIssuePickerResource({ query: 'home monitoring' });
  assert.equal(sections?.[0]?.issues?.[0]?.key, epic);
  await assert.rejects(newIssue('Sub-task', { parent: { key: epic } }));
  await assert.rejects(viktor.issues.deleteIssue({ issueIdOrKey: story }));
  await viktor.issues.deleteIssue({ issueIdOrKey: story, deleteSubtasks: 'true' });
});
