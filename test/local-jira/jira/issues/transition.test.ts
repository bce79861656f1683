import { at, listAt, messagesOf } from '../../../support/jiraAnswer';
import type { Site } from '../../../support/jiraSite';
import { createSite } from '../../../support/jiraSite';

let site: Site;
const start = { transition: { id: '11' } };

async function statusOf(key: string): Promise<unknown> {
  const { body } = await site.call('app', 'GET', `/issue/${key}?fields=status`);
  return at(body, 'fields', 'status', 'name');
}

beforeEach(async () => {
  site = createSite();
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
});

test('a transition asks every validator and moves the issue', async () => {
  const answer = await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', start);
  expect(answer.status).toBe(204);
  expect(await statusOf('TELE-1')).toBe('In Progress');
  expect(site.app.asked).toEqual([
    {
      moduleKey: 'compliance-gate',
      issueKey: 'TELE-1',
      configuration: {},
      from: '10000',
      to: '10001',
      modifiedFields: {},
    },
  ]);
});

test('a refusal of a validator is told in its words and changes nothing', async () => {
  site.app.answer = () => ({ result: false, errorMessage: 'Two checklists are missing' });
  const before = site.app.events.length;
  const answer = await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', start);
  expect(answer).toEqual({
    status: 400,
    body: { errorMessages: ['Two checklists are missing'], errors: {} },
  });
  expect(await statusOf('TELE-1')).toBe('To Do');
  expect(site.app.events).toHaveLength(before);
});

test('a transition that does not lead on from the status is refused without asking the app', async () => {
  const answer = await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', {
    transition: { id: '31' },
  });
  expect(answer.status).toBe(400);
  expect(site.app.asked).toHaveLength(0);
});

test('people without Transition Issues are offered nothing and can move nothing', async () => {
  const offered = await site.call('mallory-quinn', 'GET', '/issue/TELE-1/transitions');
  expect(listAt(offered.body, 'transitions')).toHaveLength(0);
  const answer = await site.call('mallory-quinn', 'POST', '/issue/TELE-1/transitions', start);
  expect(answer.status).toBe(400);
  expect(await statusOf('TELE-1')).toBe('To Do');
});

test('an edit during validation makes the validators look again', async () => {
  let looks = 0;
  site.app.answer = async () => {
    looks += 1;
    if (looks > 1) return { result: false, errorMessage: 'The summary changed' };
    await site.call('priya-raman', 'PUT', '/issue/TELE-1', { fields: { summary: 'Changed in between' } });
    return { result: true };
  };
  const answer = await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', start);
  expect(messagesOf(answer)).toEqual(['The summary changed']);
  expect(await statusOf('TELE-1')).toBe('To Do');
});

test('an issue that never stops changing answers 409', async () => {
  let writes = 0;
  site.app.answer = async () => {
    writes += 1;
    await site.call('priya-raman', 'PUT', '/issue/TELE-1', { fields: { summary: `Edit ${writes}` } });
    return { result: true };
  };
  expect((await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', start)).status).toBe(409);
});

test('two people who move the same issue at once move it once', async () => {
  const both = ['jonas-weber', 'priya-raman'].map((who) =>
    site.call(who, 'POST', '/issue/TELE-1/transitions', start),
  );
  const statuses = (await Promise.all(both)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([204, 400]);
});

describe('with a screen', () => {
  beforeEach(async () => {
    for (const id of ['11', '21'])
      await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', { transition: { id } });
    site.app.asked.length = 0;
  });

  test('fields of the screen are set, and told to the validators', async () => {
    const body = { transition: { id: '31' }, fields: { resolution: { name: 'Done' } } };
    expect((await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', body)).status).toBe(204);
    expect(at(site.app.asked[0]?.modifiedFields, 'resolution', 'name')).toBe('Done');
    const { body: history } = await site.call('app', 'GET', '/issue/TELE-1/changelog');
    const items = listAt(listAt(history, 'values').at(-1), 'items').map((item) => at(item, 'fieldId'));
    expect(items).toEqual(['status', 'resolution']);
  });

  test('fields that are not on the screen are refused', async () => {
    const body = { transition: { id: '31' }, fields: { summary: 'Sneaked in' } };
    const answer = await site.call('jonas-weber', 'POST', '/issue/TELE-1/transitions', body);
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'errors', 'summary')).toMatch(/cannot be set/u);
    expect(site.app.asked).toHaveLength(0);
  });
});

test('a status set directly asks nobody and is in the changelog and the event', async () => {
  site.jira.model.setStatusDirectly('TELE-1', '10003', { kind: 'user', accountId: 'viktor-hale' });
  expect(await statusOf('TELE-1')).toBe('Done');
  expect(site.app.asked).toHaveLength(0);
  const event = site.app.events.at(-1);
  expect(event?.eventType).toBe('avi:jira:updated:issue');
  expect(at(event?.body, 'atlassianId')).toBe('viktor-hale');
  expect(at(event?.body, 'changelog', 'items', 0)).toMatchObject({
    fieldId: 'status',
    from: '10000',
    to: '10003',
  });
});
