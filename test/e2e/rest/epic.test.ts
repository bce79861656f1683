import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { operations } from '../../../src/contract/operations';
import type { EpicView } from '../../../src/contract/operations/epicGet';
import { settle } from '../../support/e2e/audit';
import { importEpic, type Epic } from '../../support/e2e/epics';
import { saveHazard } from '../../support/e2e/hazards';
import { invocations, summary, type Invocation } from '../../support/e2e/platform';
import { fillRollups } from '../../support/e2e/rollups';
import { secure } from '../../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue } from '../../support/e2e/steps';

const FEW = 10;
const MANY = 1_000;
const WORDS_AT_ONCE = 100;
/** Issues that nobody sees but Priya, who has reported them. */
const HIDDEN = 2;
/** What people call their issues, and what a spreadsheet must not run. */
const SUMMARIES = ['=HYPERLINK("https://evil.example","x")', '+1', '-1+1', '@SUM(A1)', 'Says "stop", waits'];

let site: LocalSite;
let few: Epic;
let many: Epic;
const hidden: string[] = [];

const see = (epic: Epic, who = 'ruth-abelman', request: object = {}) =>
  site.as(who).call(operations['epic.get'], request, { issue: epic.key });

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  few = await importEpic(site, 'few', FEW, (child) => ({ summary: SUMMARIES[child] ?? `Story ${child}` }));
  many = await importEpic(site, 'many', MANY);
  const { method } = await see(few);
  assert.ok(method);
  await fillRollups(site, [few, many], method);
});
after(() => site.close());

async function last(operation: string): Promise<Invocation> {
  const found = (await invocations(site)).findLast((one) => one.operation === operation);
  assert.ok(found);
  return found;
}

/** Every call of the last time, in its round, without the numbers of issues. */
async function callsOf(operation = 'epic.get'): Promise<string[]> {
  const { calls } = await last(operation);
  return calls
    .map(
      ({ round, kind, as, method, path }) =>
        `${round} ${kind} ${as} ${method} ${path.replace(/\d{5,}/g, 'N')}`,
    )
    .sort();
}

test('ten children and a thousand cost the same calls, in the same rounds', async (t) => {
  assert.equal((await see(few)).visible, FEW);
  const calls = await callsOf();
  t.diagnostic(`${FEW} children: ${calls.length} calls; ${summary(await last('epic.get'))}`);
  const view = await see(many);
  t.diagnostic(`${MANY} children: ${(await callsOf()).length} calls; ${summary(await last('epic.get'))}`);
  assert.deepEqual(await callsOf(), calls);
  assert.deepEqual([view.visible, view.counts.unassessed, view.children.length], [MANY, MANY / 5, 25]);
  assert.equal(
    view.distribution.reduce((sum, { count }) => sum + count, 0),
    MANY,
  );
  assert.equal(view.children[0]?.level?.rank, view.overall.level?.rank);
});

test('another order, filter and page cost the same again', async () => {
  await see(few);
  const calls = await callsOf();
  for (const request of [
    { sort: 'key', from: 975 },
    { sort: 'status', limit: 90 },
    { sort: 'trend', filter: 'blocked' },
    { filter: 'unassessed', from: 100 },
  ]) {
    await see(many, 'ruth-abelman', request);
    assert.deepEqual(await callsOf(), calls, JSON.stringify(request));
  }
});

test('the children as CSV are quoted, and no spreadsheet runs what they are called', async () => {
  const exported = (epic: Epic) =>
    site.as('ruth-abelman').call(operations['epic.export'], {}, { issue: epic.key });
  const { csv, filename } = await exported(few);
  assert.match(filename, new RegExp(`^${few.key}-risk-\\d{4}-\\d{2}-\\d{2}\\.csv$`));
  const lines = csv.split('\r\n');
  assert.equal(lines.length, 1 + FEW + 1);
  const lineOf = (child: number) =>
    lines.find((line) => line.startsWith(`${few.children[child]?.key ?? ''},`));
  assert.ok(lineOf(0)?.includes(`,"'=HYPERLINK(""https://evil.example"",""x"")",Story,`));
  for (const child of [1, 2, 3]) assert.ok(lineOf(child)?.includes(`,'${SUMMARIES[child] ?? ''},Story,`));
  assert.ok(lineOf(4)?.includes(',"Says ""stop"", waits",Story,'));
  const small = (await last('epic.export')).calls.length;
  assert.equal((await exported(many)).csv.split('\r\n').length, 1 + MANY + 1);
  const more = Math.ceil(MANY / WORDS_AT_ONCE) - Math.ceil(FEW / WORDS_AT_ONCE);
  assert.equal((await last('epic.export')).calls.length, small + more);
});

test('children whom the viewer may not see give their number, and nothing else', async () => {
  const [fewBefore, manyBefore] = [await see(few), await see(many)];
  await secure(site);
  for (const epic of [few, many])
    for (let index = 0; index < HIDDEN; index += 1) {
      const key = await createIssue(site, 'TELE', { summary: 'Secret plan', parent: { key: epic.key } });
      hidden.push(key);
      await saveHazard(site, key, 'Secret hazard');
    }
  await settle(site);
  for (const [epic, without] of [
    [few, fewBefore],
    [many, manyBefore],
  ] as const) {
    const view = await see(epic);
    assert.equal(view.hidden, HIDDEN);
    assert.deepEqual(said(view), said(without));
    assertSaysNothing(view);
  }
});

/** All that is said of children, but when it was looked at and how many are hidden. */
function said({ checkedAt: _, hidden: _hidden, overall, trend, ...view }: EpicView): object {
  const { detail: _detail, ...level } = overall;
  return { ...view, overall: level, trend: trend.map(({ score }) => score) };
}

function assertSaysNothing(answer: object): void {
  const text = JSON.stringify(answer);
  for (const word of ['Secret', ...hidden.map((key) => `"${key}"`)]) assert.ok(!text.includes(word), word);
}

test('with hidden children, too, the calls are the same; who may see them sees them', async (t) => {
  await see(few);
  const calls = await callsOf();
  await see(many);
  t.diagnostic(`with issue security: ${calls.length} calls; ${summary(await last('epic.get'))}`);
  assert.deepEqual(await callsOf(), calls);
  const seen = await see(few, 'priya-raman');
  assert.deepEqual([seen.visible, seen.hidden], [FEW + HIDDEN, 0]);
  assert.ok(JSON.stringify(seen.drivers).includes('Secret hazard'));
  assertSaysNothing(await site.as('ruth-abelman').call(operations['epic.export'], {}, { issue: few.key }));
});
