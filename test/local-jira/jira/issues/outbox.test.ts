import { z } from 'zod';
import { textDocument } from '../../../../local-jira/adf';
import { createSite, type Site } from '../../../support/jiraSite';

let site: Site;
let key: string;

const ADMIN = 'viktor-hale';
const created = z.looseObject({ key: z.string() });

/** Reported by Priya, assigned to Jonas. What was sent for its creation is left out by `sent`. */
async function newIssue(): Promise<string> {
  const fields = {
    ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' },
    assignee: { accountId: 'jonas-weber' },
  };
  const { body } = await site.call('priya-raman', 'POST', '/issue', { fields });
  return created.parse(body).key;
}

const sent = () =>
  site.jira.model
    .notifications()
    .slice(1)
    .map(({ to, event }) => `${event} ${to}`);
const comment = (who: string) =>
  site.call(who, 'POST', `/issue/${key}/comment`, { body: textDocument('Looks good') });
const assign = (who: string, to: string | null, query = '') =>
  site.call(who, 'PUT', `/issue/${key}${query}`, { fields: { assignee: to && { accountId: to } } });
const move = (who: string) =>
  site.call(who, 'POST', `/issue/${key}/transitions`, { transition: { id: '11' } });

beforeEach(async () => {
  site = createSite();
  key = await newIssue();
});

it('tells the assignee of a new issue', () => {
  expect(site.jira.model.notifications()).toEqual([
    {
      ...{ at: site.clock.iso(), to: 'jonas-weber', about: key, event: 'assigned' },
      subject: `Priya Raman created an issue for Jonas Weber: ${key} Video visit`,
    },
  ]);
});

it.each([
  ['a comment of somebody else', comment, 'commented'],
  ['a transition by somebody else', move, 'transitioned'],
])('tells assignee and reporter of %s', async (_, act, event) => {
  await act('daniel-brandt');
  expect(sent()).toEqual([`${event} jonas-weber`, `${event} priya-raman`]);
});

it('tells nobody of what they did themselves', async () => {
  await comment('jonas-weber');
  await move('priya-raman');
  expect(sent()).toEqual(['commented priya-raman', 'transitioned jonas-weber']);
});

it('tells the new assignee and the reporter when an issue is given to somebody else', async () => {
  await assign('jonas-weber', 'daniel-brandt');
  expect(sent()).toEqual(['assigned daniel-brandt', 'assigned priya-raman']);
  expect(site.jira.model.notifications().at(-1)?.subject).toBe(
    `Jonas Weber assigned an issue to Daniel Brandt: ${key} Video visit`,
  );
});

it('tells nobody when nobody is assigned any more, or when other fields change', async () => {
  await assign('daniel-brandt', null);
  await site.call('daniel-brandt', 'PUT', `/issue/${key}`, { fields: { summary: 'Video call' } });
  expect(sent()).toEqual([]);
});

it('tells nobody of a transition that the app refuses', async () => {
  site.app.answer = () => ({ result: false, errorMessage: 'Not yet.' });
  expect((await move('daniel-brandt')).status).toBe(400);
  expect(sent()).toEqual([]);
});

it.each([
  [ADMIN, []],
  ['priya-raman', ['assigned daniel-brandt']],
])('keeps quiet on request for administrators only (%s)', async (who, told) => {
  expect((await assign(who, 'daniel-brandt', '?notifyUsers=false')).status).toBe(204);
  expect(sent()).toEqual(told);
});

it('tells nobody whose account is closed', async () => {
  const jonas = site.jira.model.user('jonas-weber');
  if (jonas) site.jira.model.setup.user({ ...jonas, active: false });
  await comment('daniel-brandt');
  expect(sent()).toEqual(['commented priya-raman']);
});

it('keeps the last 500', async () => {
  for (let round = 0; round < 251; round += 1) await comment('daniel-brandt');
  const kept = site.jira.model.notifications();
  expect(kept).toHaveLength(500);
  expect(kept.every(({ event }) => event === 'commented')).toBe(true);
});
