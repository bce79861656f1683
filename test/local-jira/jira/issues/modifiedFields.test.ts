import { createWorkflowSite } from '../../../support/workflowSite';
import type { WorkflowSite } from '../../../support/workflowSite';

let site: WorkflowSite;
const doc = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }],
};

beforeEach(async () => {
  site = await createWorkflowSite();
});

async function told(fieldId: string, value: unknown): Promise<unknown> {
  site.screen([{ fieldId, required: false }]);
  site.change('11', { screenId: '10000' });
  const answer = await site.move('jonas-weber', '11', { fields: { [fieldId]: value } });
  expect(answer.status).toBe(204);
  return site.app.asked[0]?.modifiedFields;
}

test.each<[fieldId: string, value: unknown, expected: Record<string, unknown>]>([
  ['assignee', { accountId: 'priya-raman' }, { assignee: { accountId: 'priya-raman' } }],
  ['labels', ['phi'], { labels: ['phi'] }],
  ['description', doc, { description: doc }],
  ['customfield_10030', { value: 'Yes' }, { customfield_10030: expect.objectContaining({ value: 'Yes' }) }],
  ['customfield_10016', 3, { customfield_10016: 3 }],
  ['priority', { name: 'High' }, { priority: expect.objectContaining({ name: 'High' }) }],
])('a change of %s is reported', async (fieldId, value, expected) => {
  expect(await told(fieldId, value)).toEqual(expected);
});

test.each([
  ['the summary, which Jira does not report', 'summary', 'Another one'],
  ['a due date, which is no custom field', 'duedate', '2026-12-01'],
  ['a value that stays as it is', 'priority', { name: 'Medium' }],
])('%s is not reported', async (_what, fieldId, value) => {
  expect(await told(fieldId, value)).toEqual({});
});

test('a list that is emptied is reported as null', async () => {
  await site.call('jonas-weber', 'PUT', '/issue/TELE-1', { fields: { labels: ['phi'] } });
  expect(await told('labels', [])).toEqual({ labels: null });
});

test('the comment of the screen is reported as the document it is', async () => {
  await site.move('jonas-weber', '11', { update: { comment: [{ add: { body: doc } }] } });
  expect(site.app.asked[0]?.modifiedFields).toEqual({ comment: doc });
});
