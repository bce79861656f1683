import * as z from 'zod';
import { SCENARIOS } from '../../../../local-jira/seed';
import { DEMO_DAYS } from '../../../../local-jira/seed/demo/demo';
import { LATE_CHANGE } from '../../../../local-jira/seed/demo/validations';
import { createSite, type Site } from '../../../support/jiraSite';
import { doorsOf } from '../doors';
import { FakeCareGate } from '../fakeCareGate';

const DAY_MS = 86_400_000;
const CLINICAL = 'clinical-validation';

let site: Site;
let app: FakeCareGate;
let begun: number;
const told: string[] = [];

beforeAll(async () => {
  site = createSite();
  app = new FakeCareGate(site);
  begun = site.clock.now();
  await SCENARIOS.demo.play(doorsOf(site, app), (line) => told.push(line));
}, 60_000);

const sprint = z.looseObject({
  id: z.number(),
  name: z.string(),
  state: z.string(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});
const issue = z.looseObject({
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    status: z.looseObject({ name: z.string() }),
    assignee: z.looseObject({ accountId: z.string() }).nullable(),
    created: z.string(),
    duedate: z.string().nullable(),
    customfield_10016: z.number().nullish(),
    customfield_10020: z.array(z.looseObject({ id: z.number() })).nullish(),
    parent: z.looseObject({ key: z.string() }).nullish(),
    issuelinks: z.array(z.unknown()),
    comment: z.looseObject({ comments: z.array(z.unknown()) }),
  }),
});

async function agile(path: string): Promise<unknown> {
  const request = new Request(`http://localhost/rest/agile/1.0${path}`);
  const response = await site.jira.fetch(request, { kind: 'user', accountId: 'ruth-abelman' });
  return response.json();
}
async function sprintsOf(project: string) {
  const values = z.looseObject({ values: z.array(sprint) });
  const boards = values.omit({ values: true }).extend({ values: z.array(z.looseObject({ id: z.number() })) });
  const found = boards.parse(await agile(`/board?projectKeyOrId=${project}`)).values[0]?.id ?? 0;
  return values.parse(await agile(`/board/${found}/sprint`)).values;
}
async function search(jql: string) {
  const asked = { jql, maxResults: 100, fields: ['*all'] };
  const { body } = await site.call('ruth-abelman', 'POST', '/search/jql', asked);
  return z.looseObject({ issues: z.array(issue) }).parse(body).issues;
}
const keysOf = async (jql: string) => (await search(jql)).map(({ key }) => key);

it('takes four weeks, ends today, and says how far it is', () => {
  expect(site.clock.now()).toBe(begun + DEMO_DAYS * DAY_MS);
  expect(SCENARIOS.demo.daysAgo).toBe(DEMO_DAYS);
  expect(told[0]).toMatch(/once/);
  expect(told.length).toBeGreaterThan(5);
});

it('has 120 issues, the first twenty of them those of the small demo', async () => {
  expect(await keysOf('project = TELE')).toHaveLength(60);
  expect(await keysOf('project = RPM')).toHaveLength(19);
  expect(await keysOf('project = IMG')).toHaveLength(41);
  const [first] = await search('key = TELE-2');
  expect(first?.fields.summary).toBe('Suggest a diuretic step from home weight');
  expect(app.answered('TELE-2', CLINICAL)).toBe(15);
});

it('has one closed, one running and one future sprint for one team, a closed and a running one for another', async () => {
  const shown = async (key: string) => (await sprintsOf(key)).map(({ name, state }) => [name, state]);
  expect(await shown('TELE')).toEqual([
    ['TELE Sprint 11', 'closed'],
    ['TELE Sprint 12', 'active'],
    ['TELE Sprint 13', 'future'],
  ]);
  expect(await shown('IMG')).toEqual([
    ['IMG Sprint 3', 'closed'],
    ['IMG Sprint 4', 'active'],
  ]);
  const [, running] = await sprintsOf('TELE');
  const today = site.clock.now();
  expect(Date.parse(running?.startDate ?? '')).toBeLessThan(today);
  expect(Date.parse(running?.endDate ?? '')).toBeGreaterThan(today);
});

it('has finished the closed sprint, from which one story moved on, and most of the others wait in review', async () => {
  const [closed, running, future] = await sprintsOf('TELE');
  const inSprint = (id: number | undefined) => search(`sprint = ${id}`);
  const statuses = (await inSprint(closed?.id)).map(({ fields }) => fields.status.name);
  expect(statuses).toEqual(Array.from({ length: 7 }, () => 'Done'));
  const now = (await inSprint(running?.id)).map(({ fields }) => fields.summary);
  expect(now).toContain('Show the readings behind a suggestion');
  expect(now.length).toBeGreaterThan(12);
  expect((await inSprint(future?.id)).map(({ fields }) => fields.status.name)).not.toContain('Done');
});

it('has a sprint that was signed as a whole, and does not hold since one of its issues was changed', async () => {
  const [closed] = await sprintsOf('TELE');
  const { opener, signed } = app.sprints.recorded('TELE', String(closed?.id)) ?? {};
  expect(opener).toBe('ruth-abelman');
  expect(signed?.map(({ role, by }) => [role, by])).toEqual([
    ['clinical-validator', 'amara-okafor'],
    ['compliance-officer', 'helen-voss'],
  ]);
  expect(app.sprints.holds('TELE', String(closed?.id))).toBe(false);
  const [changed] = await search(`summary ~ "${LATE_CHANGE.summary}"`);
  expect(app.signers(changed?.key ?? '', CLINICAL)).toEqual(['amara-okafor', 'helen-voss']);
});

it('has a running sprint that is half judged, and one that was completed without being validated', async () => {
  const [, running] = await sprintsOf('TELE');
  const half = app.sprints.recorded('TELE', String(running?.id));
  expect(half?.answered.size).toBe(8);
  expect(half?.signed).toEqual([]);
  const [past, now] = await sprintsOf('IMG');
  const unsigned = app.sprints.recorded('IMG', String(past?.id));
  expect([unsigned?.opener, unsigned?.signed]).toEqual(['olek-zielinski', []]);
  const statuses = (await search(`sprint = ${past?.id}`)).map(({ fields }) => fields.status.name);
  expect(statuses.filter((name) => name === 'Done')).toHaveLength(4);
  expect(statuses).toHaveLength(5);
  expect(app.sprints.recorded('IMG', String(now?.id))).toBeUndefined();
});

it('has released what the closed sprint finished', () => {
  const { versions = [] } = site.jira.model.projectByIdOrKey('TELE') ?? {};
  const shown = versions.map(({ name, released, releaseDate }) => [name, released, releaseDate]);
  const day = new Date(site.clock.now() - 8 * DAY_MS).toISOString().slice(0, 10);
  expect(shown).toEqual([
    ['1.0', true, day],
    ['1.1', false, undefined],
  ]);
});

it('has six epics, each with children', async () => {
  const epics = await keysOf('issuetype = Epic');
  expect(epics).toHaveLength(6);
  for (const epic of epics) expect((await keysOf(`parent = ${epic}`)).length).toBeGreaterThan(5);
});

it('plans with points, due dates before and after today, links and comments', async () => {
  const issues = [...(await search('project = TELE')), ...(await search('project in (IMG, RPM)'))];
  const today = new Date(site.clock.now()).toISOString().slice(0, 10);
  const due = issues.flatMap(({ fields }) => fields.duedate ?? []);
  expect(due.some((day) => day < today)).toBe(true);
  expect(due.filter((day) => day > today).length).toBeGreaterThan(10);
  expect(issues.filter(({ fields }) => typeof fields.customfield_10016 === 'number').length).toBeGreaterThan(
    60,
  );
  expect(issues.filter(({ fields }) => fields.issuelinks.length > 0).length).toBeGreaterThan(8);
  expect(issues.filter(({ fields }) => fields.comment.comments.length > 0).length).toBeGreaterThan(10);
  expect(new Set(issues.map(({ fields }) => fields.created.slice(0, 10))).size).toBeGreaterThan(4);
});

it('has a stale, a rejected, a blocked and a passed issue, and one that waits for a sign-off', async () => {
  const inReview = await keysOf('status = "In Review"');
  expect(inReview.filter((key) => app.rejecters(key, CLINICAL).length > 0)).toHaveLength(2);
  const ready = inReview.filter((key) => app.openGates(key).length === 0);
  expect(ready.length).toBeGreaterThan(4);
  const waiting = inReview.filter((key) => app.signers(key, CLINICAL).length === 1);
  expect(waiting.length).toBeGreaterThan(3);
  const stale = inReview.filter(
    (key) =>
      app.answered(key, CLINICAL) === 17 &&
      app.signers(key, CLINICAL).length === 0 &&
      app.rejecters(key, CLINICAL).length === 0,
  );
  expect(stale).toHaveLength(3);
  const blocked = site.app.asked.filter(
    ({ issueKey, to }) => to === '10003' && app.openGates(issueKey).length > 0,
  );
  expect(new Set(blocked.map(({ issueKey }) => issueKey)).size).toBe(2);
});

it('has passed nothing that a gate should have stopped', async () => {
  const done = await keysOf('status = Done');
  expect(done.length).toBeGreaterThan(15);
  expect(done.filter((key) => app.openGates(key).length > 0)).toEqual([]);
});

it('signs in each project by its own people, never by the assignee', async () => {
  const signers = new Set((await keysOf('project = IMG')).flatMap((key) => app.signers(key, CLINICAL)));
  expect([...signers].sort()).toEqual(['nadia-farouk', 'sofia-marchetti']);
  const own = (await search('assignee is not EMPTY')).filter(({ key, fields }) =>
    app.signers(key, CLINICAL).includes(fields.assignee?.accountId ?? ''),
  );
  expect(own).toEqual([]);
});

it('has an epic whose risk was assessed, with an accepted one, a draft, and a control that nobody has verified', async () => {
  const [epic] = await search('summary ~ "Images and reports back in the chart"');
  const children = await keysOf(`parent = ${epic?.key}`);
  const { assessed, published } = app.risks;
  const among = children.flatMap((key) => assessed.get(key) ?? []);
  expect(among.length).toBeGreaterThan(8);
  expect(among.length).toBeLessThan(children.length);
  expect(among.filter(({ accepted }) => accepted.length > 0)).toHaveLength(1);
  expect(among.filter(({ none }) => none)).toHaveLength(1);
  const hazards = among.flatMap((one) => one.hazards);
  expect(hazards.filter(({ residual }) => residual.severity === undefined)).toHaveLength(1);
  const controls = hazards.flatMap((hazard) => hazard.controls);
  expect(controls.some(({ implemented, verified }) => implemented && !verified)).toBe(true);
  const inDraft = published.get('IMG')?.gates.filter(({ risk }) => risk !== undefined);
  expect(inDraft?.map(({ scope }) => scope.labels)).toEqual([['patient-safety']]);
});
