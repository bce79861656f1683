import { operations } from '../../src/contract/operations';
import { settle } from '../../test/support/e2e/audit';
import { importEpic, type Named } from '../../test/support/e2e/epics';
import { invocations } from '../../test/support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../test/support/e2e/site';
import {
  askForSprints,
  createRelevant,
  listSprints,
  openSprint,
  planSprint,
  putIn,
  RELEVANT,
  seeSprint,
  sprintSigningOf,
  tell,
  turn,
  type Asked,
} from '../../test/support/e2e/sprints';
import { median } from '../measure';
import type { Row } from './row';

const ISSUES = 500;
const SPRINTS = 200;
const VISITS = 5;
/** The most that one request puts into a sprint. */
const AT_ONCE = 50;
const SIGNERS = [
  ['amara-okafor', 'clinical-validator'],
  ['sofia-marchetti', 'clinical-validator'],
  ['helen-voss', 'compliance-officer'],
] as const;

/** Milliseconds, as somebody waits for the answer, and how often the platform was called for it. */
interface Cost {
  readonly ms: number;
  readonly calls: number;
}

/** What a large sprint and a long list of sprints cost, beside the panel of an issue that is in no sprint, in the same run. */
export async function sprintRows(): Promise<Row[]> {
  const site = await LocalSite.open(CLINICAL_ONLY);
  try {
    await askForSprints(site);
    const ruth = site.as('ruth-abelman');
    const panel = (issue: string) => () => ruth.call(operations['issue.get'], {}, { issue });
    const { sprint, within } = await largeSprint(site);
    const alone = panel(await createRelevant(site));
    const [issue, get, of] = await inTurn(site, [
      ['issue.get', alone],
      ['sprint.get', () => seeSprint(ruth, sprint)],
      ['issue.get', panel(within)],
    ]);
    const rejecting = await rejected(site, sprint);
    await planMany(site);
    const [again, list] = await inTurn(site, [
      ['issue.get', alone],
      ['sprint.list', () => listAll(site)],
    ]);
    const large = `sprint of ${ISSUES} issues`;
    return [
      row(`${large}: get`, { cost: get, beside: issue }, { calls: 45, ratio: 60 }),
      row(`${large}: the panel of one of them`, { cost: of, beside: issue }, { calls: 45, ratio: 60 }),
      row(`${large}: reject`, { cost: rejecting, beside: issue }, { calls: 75, ratio: 120 }),
      row(`project with ${SPRINTS} sprints: list`, { cost: list, beside: again }, { calls: 20, ratio: 6 }),
    ];
  } finally {
    await site.close();
  }
}

/** An opened sprint of relevant issues that wait for their signatures. `within` is one of them. */
async function largeSprint(site: LocalSite): Promise<{ sprint: Asked; within: string }> {
  const relevant = (child: number) => ({ ...RELEVANT, summary: `Story ${child}` });
  const { children } = await importEpic(site, 'large', ISSUES, relevant);
  const sprint = await planSprint(site, []);
  for (const keys of portions(children)) await putIn(site, sprint.sprint, keys);
  await openSprint(site, sprint);
  await settle(site);
  return { sprint, within: children[0]?.key ?? '' };
}

const portions = (issues: readonly Named[]): string[][] =>
  Array.from({ length: Math.ceil(issues.length / AT_ONCE) }, (_, at) =>
    issues.slice(at * AT_ONCE, (at + 1) * AT_ONCE).map(({ key }) => key),
  );

/** With the large one as many as are listed, half of them over. */
async function planMany(site: LocalSite): Promise<void> {
  for (let made = 1; made < SPRINTS; made += 1) {
    const sprint = await planSprint(site, []);
    if (made % 2 === 0) continue;
    await turn(site, sprint, 'active');
    await turn(site, sprint, 'closed');
  }
  await settle(site);
}

async function listAll(site: LocalSite): Promise<void> {
  const { rows, more } = await listSprints(site.as('ruth-abelman'));
  if (rows.length !== SPRINTS || more) throw new Error(`${rows.length} sprints are listed`);
}

type Visit = readonly [operation: string, visit: () => Promise<unknown>];

/** Visits them in turn, so that a machine that is busy with something else slows all alike. The first visit warms up. */
async function inTurn(site: LocalSite, visits: readonly Visit[]): Promise<Cost[]> {
  const times: number[][] = visits.map(() => []);
  const calls: number[] = [];
  for (let round = 0; round <= VISITS; round += 1)
    for (const [index, [operation, visit]] of visits.entries()) {
      const ms = await timed(visit);
      if (round > 0) times[index]?.push(ms);
      calls[index] = await callsOf(site, operation);
    }
  return visits.map((_, index) => ({ ms: median(times[index] ?? []), calls: calls[index] ?? NaN }));
}

/** Everybody rejects who is asked: that reads and writes what an approval does. */
async function rejected(site: LocalSite, sprint: Asked): Promise<Cost> {
  const times: number[] = [];
  for (const [who, role] of SIGNERS) {
    const signing = await sprintSigningOf(site.as(who), sprint, role);
    const command = { ...signing, decision: 'rejected', rationale: 'Not validated yet' };
    times.push(
      await timed(async () => {
        const { status, body } = await tell(site.as(who), 'sprint.sign', command);
        if (status !== 200) throw new Error(JSON.stringify(body));
      }),
    );
  }
  return { ms: median(times), calls: await callsOf(site, 'sprint.sign') };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function callsOf(site: LocalSite, operation: string): Promise<number> {
  const last = (await invocations(site)).findLast((one) => one.operation === operation);
  if (last === undefined) throw new Error('the invocation is not in the log');
  return last.calls.length;
}

interface Measured {
  readonly cost: Cost | undefined;
  readonly beside: Cost | undefined;
}

function row(what: string, { cost, beside }: Measured, budget: { calls: number; ratio: number }): Row {
  const { ms = NaN, calls = NaN } = cost ?? {};
  const ratio = ms / (beside?.ms ?? NaN);
  return {
    ...{ what, value: ratio, unit: '× one issue' },
    measured: `${calls} calls, ${Math.round(ms)} ms, ${ratio.toFixed(1)} × one issue`,
    budget: `≤ ${budget.calls} calls, ${budget.ratio} ×`,
    held: calls <= budget.calls && ratio <= budget.ratio,
  };
}
