import { CHOICES } from '../../../../local-jira/jira/agile/guesses';
import { deleteSprint, updateSprint } from '../../../../local-jira/jira/agile/lifecycle';
import { sprintsInState, sprintsNamed } from '../../../../local-jira/jira/agile/sprints';
import type { Caller } from '../../../../local-jira/jira/hooks';
import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';
import { at, listAt, messagesOf } from '../../../support/jiraAnswer';

const J = 'jonas-weber';
const JONAS: Caller = { kind: 'user', accountId: J };
let site: AgileSite;

beforeEach(() => {
  site = createAgileSite();
});

const change = (id: number, body: object, method = 'POST') =>
  site.rest(J, method, `agile/1.0/sprint/${id}`, body);

const eventsOf = (): [string, unknown][] =>
  site.app.events
    .filter(({ eventType }) => eventType.startsWith('avi:jira-software:'))
    .map(({ eventType, body }) => [eventType.split(':')[2] ?? '', body]);

/** Takes an issue to Done. */
async function finish(key: string): Promise<void> {
  for (const id of ['11', '21', '31'])
    await site.call(J, 'POST', `/issue/${key}/transitions`, { transition: { id } });
}

test('a sprint is made, started and completed, each with its event', async () => {
  const id = await site.addSprint('  Sprint 1  ');
  await change(id, { goal: 'Ship it' });
  await change(id, { state: 'active' });
  const closed = await change(id, { state: 'closed' });
  expect(closed.body).toMatchObject({
    id,
    name: 'Sprint 1',
    state: 'closed',
    goal: 'Ship it',
    originBoardId: 1,
  });
  expect(at(closed.body, 'completeDate')).toBe(site.clock.iso());
  const events = eventsOf();
  expect(events.map(([name]) => name)).toEqual(['created', 'updated', 'started', 'closed']);
  expect(at(events[1]?.[1], 'oldValue')).toEqual({ goal: null });
  expect(events[2]?.[1]).toMatchObject({
    eventType: 'avi:jira-software:started:sprint',
    atlassianId: J,
    sprint: {
      id: '1',
      originBoardId: '1',
      name: 'Sprint 1',
      goal: 'Ship it',
      state: 'active',
      startDate: '2026-11-02T09:00:00.000+0000',
    },
  });
  expect(site.problems).toEqual([]);
});

test.each([
  ['a sprint without dates', { name: 'Bare' }, { state: 'active' }, 'end date is required'],
  ['a state that does not exist', { name: 'S' }, { state: 'done' }, "cannot be changed to 'done'"],
  ['completing what was not started', { name: 'S' }, { state: 'closed' }, "cannot be changed to 'closed'"],
  ['an empty name', { name: 'S' }, { name: '  ' }, 'must specify a name'],
  ['a name of 31 characters', { name: 'S' }, { name: 'x'.repeat(31) }, 'at most 30 characters'],
  ['a goal of 10,001 characters', { name: 'S' }, { goal: 'x'.repeat(10_001) }, 'at most 10000 characters'],
  ['a date that is none', { name: 'S' }, { startDate: 'soon' }, 'is not valid'],
  [
    'an end before the start',
    { name: 'S', startDate: '2026-11-02T09:00:00.000Z' },
    { endDate: '2026-11-01T09:00:00.000+02:00' },
    'must be before the end date',
  ],
])('%s is refused and changes nothing', async (_what, made, body, message) => {
  await site.rest(J, 'POST', 'agile/1.0/sprint', { ...made, originBoardId: 1 });
  const before = await site.rest(J, 'GET', 'agile/1.0/sprint/1');
  const answer = await change(1, body);
  expect([answer.status, messagesOf(answer).join(' ')]).toEqual([400, expect.stringContaining(message)]);
  expect(await site.rest(J, 'GET', 'agile/1.0/sprint/1')).toEqual(before);
  expect(eventsOf()).toHaveLength(1);
});

test('an active sprint keeps its dates and cannot go back', async () => {
  const id = await site.addSprint('S');
  await change(id, { state: 'active' });
  expect((await change(id, { endDate: null })).status).toBe(400);
  expect((await change(id, { state: 'future' })).status).toBe(400);
});

test('only name and goal of a closed sprint change, the rest is passed over', async () => {
  const id = await site.addSprint('S');
  await change(id, { state: 'active' });
  await change(id, { state: 'closed' });
  const answer = await change(id, { name: 'T', goal: 'g', endDate: '2030-01-01T00:00:00.000Z' });
  expect(answer.body).toMatchObject({ name: 'T', goal: 'g', endDate: '2026-11-16T09:00:00.000Z' });
  expect((await change(id, { state: 'active' })).status).toBe(400);
});

test('a full update clears what it leaves out and keeps the state', async () => {
  const id = await site.addSprint('S');
  const answer = await change(id, { name: 'S', goal: 'g' }, 'PUT');
  expect(answer.body).toEqual(expect.not.objectContaining({ startDate: expect.anything() }));
  expect(answer.body).toMatchObject({ state: 'future', goal: 'g' });
  expect((await change(id, { goal: 'no name' }, 'PUT')).status).toBe(400);
});

test.each([
  [true, 'active'],
  [false, 'refused'],
])('a second active sprint with parallel sprints %p is %s', async (parallelSprints, outcome) => {
  const [one, two] = [await site.addSprint('1'), await site.addSprint('2')];
  await change(one, { state: 'active' });
  const start = () =>
    updateSprint(site.jira.model.core, JONAS, {
      id: two,
      edit: { state: 'active' },
      choices: { ...CHOICES, parallelSprints },
    }).state;
  if (outcome === 'active') expect(start()).toBe('active');
  else expect(start).toThrow('parallel sprints are not enabled');
});

test('completing leaves done issues and puts the others back on the backlog', async () => {
  const [open, done] = [await site.add(), await site.add()];
  const id = await site.addSprint('S');
  await site.rest(J, 'POST', `agile/1.0/sprint/${id}/issue`, { issues: [open, done] });
  await finish(done);
  await change(id, { state: 'active' });
  await change(id, { state: 'closed' });
  expect(await site.keys(`sprint/${id}/issue`)).toEqual([open, done]);
  expect(await site.keys('board/1/backlog')).toEqual([open]);
});

test('completing can take what is open to another sprint, and issues remember the closed one', async () => {
  const [open, done] = [await site.add(), await site.add()];
  const [one, two] = [await site.addSprint('1'), await site.addSprint('2')];
  await site.rest(J, 'POST', `agile/1.0/sprint/${one}/issue`, { issues: [open, done] });
  await finish(done);
  await change(one, { state: 'active' });
  await change(one, { state: 'closed', incompleteIssuesDestinationId: two });
  expect(await site.keys(`sprint/${two}/issue`)).toEqual([open]);
  const { body } = await site.rest(J, 'GET', `agile/1.0/issue/${open}?fields=sprint,closedSprints`);
  expect(at(body, 'fields', 'sprint', 'id')).toBe(two);
  expect(at(body, 'fields', 'closedSprints', 0, 'id')).toBe(one);
});

test('deleting a sprint puts its issues on the backlog without it, and a closed one stays', async () => {
  const key = await site.add();
  const id = await site.addSprint('S');
  await site.rest(J, 'POST', `agile/1.0/sprint/${id}/issue`, { issues: [key] });
  expect((await site.rest(J, 'DELETE', `agile/1.0/sprint/${id}`)).status).toBe(204);
  const { body } = await site.call(J, 'GET', `/issue/${key}`);
  expect(at(body, 'fields', 'customfield_10020')).toBeNull();
  expect(await site.keys('board/1/backlog')).toEqual([key]);
  expect((await site.rest(J, 'GET', `agile/1.0/sprint/${id}`)).status).toBe(404);
  expect(eventsOf().at(-1)?.[0]).toBe('deleted');
  const closed = await site.addSprint('T');
  await change(closed, { state: 'active' });
  await change(closed, { state: 'closed' });
  expect((await site.rest(J, 'DELETE', `agile/1.0/sprint/${closed}`)).status).toBe(400);
});

test('where closed sprints may be deleted, they are', async () => {
  const id = await site.addSprint('S');
  for (const state of ['active', 'closed']) await change(id, { state });
  deleteSprint(site.jira.model.core, JONAS, id, { ...CHOICES, deletable: ['closed'] });
  expect((await site.rest(J, 'GET', `agile/1.0/sprint/${id}`)).status).toBe(404);
});

test('swapping exchanges the places of two sprints', async () => {
  const ids = [await site.addSprint('1'), await site.addSprint('2'), await site.addSprint('3')];
  await site.rest(J, 'POST', `agile/1.0/sprint/${ids[0]}/swap`, { sprintToSwapWith: ids[2] });
  const { body } = await site.rest(J, 'GET', 'agile/1.0/board/1/sprint');
  expect(listAt(body, 'values').map((one) => at(one, 'id'))).toEqual([3, 2, 1]);
});

test('sprints are found by state, and by name in any case or by number', async () => {
  const [one, two] = [await site.addSprint('Alpha'), await site.addSprint('7')];
  await change(one, { state: 'active' });
  const { core } = site.jira.model;
  const ids = (found: { id: number }[]) => found.map(({ id }) => id);
  expect(ids(sprintsInState(core, ['active']))).toEqual([one]);
  expect(ids(sprintsInState(core, ['future', 'closed']))).toEqual([two]);
  expect([ids(sprintsNamed(core, 'ALPHA')), ids(sprintsNamed(core, '7'))]).toEqual([[one], [two]]);
  expect([ids(sprintsNamed(core, '1')), ids(sprintsNamed(core, '9'))]).toEqual([[one], []]);
});
