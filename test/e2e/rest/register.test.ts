import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import { settle } from '../../support/e2e/audit';
import { saveHazard } from '../../support/e2e/hazards';
import { invocations, summary, type Invocation } from '../../support/e2e/platform';
import { secure } from '../../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue, issueInReview } from '../../support/e2e/steps';

const TELE = '10000';
const HUB = { module: 'compliance-hub' };
/** With the draft, more than one read of texts. */
const HAZARDS = 26;

let site: LocalSite;
let hidden = '';

const idOf = z.looseObject({ id: z.string(), key: z.string() });

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  const version = { name: 'Titration pilot', projectId: Number(TELE), releaseDate: '2099-12-18' };
  const { body } = await site.as('viktor-hale').rest('POST', '/version', version);
  const fixVersions = [{ id: idOf.pick({ id: true }).parse(body).id }];
  const seen = await issueInReview(site, true, { fixVersions });
  for (let index = 0; index < HAZARDS; index += 1) await saveHazard(site, seen, `Seen hazard ${index}`);
  const other = await createIssue(site, 'TELE', { fixVersions });
  await saveHazard(site, other, 'Seen draft', false);
  await secure(site);
  hidden = await createIssue(site, 'TELE', { fixVersions });
  await saveHazard(site, hidden, 'Hidden hazard');
  await settle(site);
});
after(() => site.close());

const list = (request: object, who = 'ruth-abelman', from = HUB) =>
  site.as(who).call(operations['register.list'], request, from);

async function last(operation: string): Promise<Invocation> {
  const found = (await invocations(site)).findLast((one) => one.operation === operation);
  assert.ok(found);
  return found;
}

const callsTo = ({ calls }: Invocation, path: RegExp): number =>
  calls.filter((call) => path.test(call.path)).length;

test('the register lists what its reader may see, and no more of it for who may not', async (t) => {
  const { rows, next, projects } = await list({ limit: 50 });
  assert.equal(next, null);
  assert.deepEqual(
    projects.map(({ key }) => key),
    ['TELE'],
  );
  assert.equal(rows.length, HAZARDS + 1);
  assert.equal(rows[0]?.title?.startsWith('Seen hazard'), true);
  assert.deepEqual([rows.at(-1)?.title, rows.at(-1)?.level], ['Seen draft', null]);
  assert.equal(JSON.stringify(rows).includes('Hidden'), false);
  const reporter = await list({ limit: 50 }, 'priya-raman');
  assert.equal(reporter.rows.length, HAZARDS + 2);
  t.diagnostic(`a page of the register: ${summary(await last('register.list'))}`);
});

test('a page asks Jira twice and the storage a few times, however many hazards it shows', async () => {
  await list({ limit: 50 });
  const page = await last('register.list');
  assert.equal(callsTo(page, /project\/search/), 1);
  assert.equal(callsTo(page, /bulkfetch/), 1);
  assert.equal(page.calls.filter(({ kind }) => kind === 'jira').length, 2);
  assert.equal(callsTo(page, /entity\/query/), 1);
  // One read for the policies, and one for each 25 texts.
  assert.equal(callsTo(page, /batch\/get/), 1 + Math.ceil((HAZARDS + 1) / 25));
  assert.equal(page.calls.filter(({ as, kind }) => kind === 'jira' && as === 'app').length, 0);
});

test('a cursor that is none of ours is refused, and opens no project', async () => {
  const person = site.as('ruth-abelman');
  for (const cursor of ['x', '{"v":1,"at":{}}', '{"v":1,"at":{"10000":{"after":"1"}}}']) {
    const { status } = await person.invoke('register.list', { cursor }, HUB);
    assert.equal(status, 400, cursor);
  }
  const forged = JSON.stringify({ v: 1, at: { '424242': {} } });
  assert.deepEqual((await list({ cursor: forged })).rows, []);
});

test('the heat map of a project counts what its reader may see; of another it says nothing', async () => {
  const heat = (who: string, project = TELE) =>
    site.as(who).call(operations['register.heat'], { project }, HUB);
  const total = ({ cells }: Awaited<ReturnType<typeof heat>>): number =>
    cells.reduce((sum, { hazards }) => sum + hazards, 0);
  const seen = await heat('ruth-abelman');
  assert.deepEqual([total(seen), seen.elsewhere], [HAZARDS, 1]);
  assert.equal(total(await heat('priya-raman')), HAZARDS + 1);
  const nothing = { method: null, cells: [], elsewhere: 0, partial: false };
  assert.deepEqual(await heat('ruth-abelman', '424242'), nothing);
});

test('the portfolio counts a milestone over what its reader may see, in a bounded number of calls', async (t) => {
  const portfolio = (who: string) => site.as(who).call(operations['portfolio.get'], {}, HUB);
  const seen = await portfolio('ruth-abelman');
  const [milestone] = seen.milestones;
  assert.deepEqual([milestone?.name, milestone?.total, milestone?.passed], ['Titration pilot', 2, 0]);
  assert.equal(JSON.stringify(seen).includes(hidden), false);
  assert.equal(JSON.stringify(seen).includes('Hidden'), false);
  assert.equal((await portfolio('priya-raman')).milestones[0]?.total, 3);
  const look = await last('portfolio.get');
  t.diagnostic(`the portfolio: ${summary(look)}`);
  assert.equal(callsTo(look, /project\/search/), 1);
  assert.equal(callsTo(look, /\/version\?/), 1);
  assert.equal(callsTo(look, /bulkfetch/), 1);
  // One for the sprints of the project, and one for each milestone.
  assert.equal(callsTo(look, /search\/jql/), 1 + seen.milestones.length);
});
