import { at, messagesOf } from '../../../support/jiraAnswer';
import { createWorkflowSite } from '../../../support/workflowSite';
import type { WorkflowSite } from '../../../support/workflowSite';

async function resolutionOf(site: WorkflowSite, key = 'TELE-1'): Promise<unknown> {
  const { body } = await site.call('app', 'GET', `/issue/${key}?fields=resolution`);
  return at(body, 'fields', 'resolution', 'name') ?? null;
}

async function toReview(site: WorkflowSite): Promise<void> {
  for (const id of ['11', '21']) await site.move('jonas-weber', id);
}

describe.each([
  ['default', 204, 'Done'],
  ['leave', 204, null],
  ['refuse', 400, null],
] as const)('with "%s" guessed for a missing resolution', (missingResolution, status, resolution) => {
  test('a screen that shows the resolution answers a transition without one', async () => {
    const site = await createWorkflowSite({ missingResolution });
    await toReview(site);
    const answer = await site.move('jonas-weber', '31');
    expect(answer.status).toBe(status);
    if (status === 400) expect(messagesOf(answer)).toEqual(['Resolution is required.']);
    expect(await resolutionOf(site)).toBe(resolution);
  });

  test('a resolution that is given is set, and cleared when the issue leaves Done', async () => {
    const site = await createWorkflowSite({ missingResolution });
    await toReview(site);
    const fields = { resolution: { name: 'Duplicate' } };
    expect((await site.move('jonas-weber', '31', { fields })).status).toBe(204);
    expect(await resolutionOf(site)).toBe('Duplicate');
    await site.move('jonas-weber', '41');
    expect(await resolutionOf(site)).toBeNull();
  });
});

test('a resolution that is emptied on its screen is required', async () => {
  const site = await createWorkflowSite();
  await toReview(site);
  const answer = await site.move('jonas-weber', '31', { fields: { resolution: null } });
  expect(answer.status).toBe(400);
  expect(at(answer.body, 'errors', 'resolution')).toBe('Resolution is required.');
});

test('every required field that is missing is named in one answer', async () => {
  const site = await createWorkflowSite();
  site.screen([
    { fieldId: 'assignee', required: true },
    { fieldId: 'labels', required: true },
    { fieldId: 'priority', required: true },
  ]);
  site.change('11', { screenId: '10000' });
  const answer = await site.move('jonas-weber', '11');
  expect(at(answer.body, 'errors')).toEqual({
    assignee: 'Assignee is required.',
    labels: 'Labels is required.',
  });
});

test('an issue of a team-managed project is resolved by becoming done, without a screen', async () => {
  const site = await createWorkflowSite();
  const fields = { project: { key: 'RPM' }, issuetype: { name: 'Task' }, summary: 'Pair the sensor' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
  for (const id of ['11', '21', '31'])
    await site.call('jonas-weber', 'POST', '/issue/RPM-1/transitions', { transition: { id } });
  expect(await resolutionOf(site, 'RPM-1')).toBe('Done');
});
