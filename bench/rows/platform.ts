import * as z from 'zod';
import { LocalSite, CLINICAL_ONLY } from '../../test/support/e2e/site';
import { DONE, issueInReview, mustMove, mustSign, move, signBoth } from '../../test/support/e2e/steps';
import type { Row } from './row';

const call = z.looseObject({ kind: z.string(), method: z.string(), path: z.string(), round: z.number() });
const invocation = z.looseObject({
  function: z.string(),
  operation: z.string().optional(),
  calls: z.array(call),
});
const log = z.union([z.array(invocation), z.looseObject({ invocations: z.array(invocation) })]);
type Invocation = z.infer<typeof invocation>;

const WRITES = /transaction|\/set|\/delete/;

/** What one gated transition and one sign-off cost on the platform, counted by the local Jira. */
export async function platformRows(): Promise<Row[]> {
  const site = await LocalSite.open(CLINICAL_ONLY);
  try {
    const issue = await issueInReview(site);
    await move(site.as('jonas-weber'), issue, DONE);
    const blocked = await latest(site, (seen) => seen.function === 'transition-gate');
    await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
    const signing = await latest(site, (seen) => seen.operation === 'signoff.sign');
    await signBoth(site, issue);
    await mustMove(site.as('jonas-weber'), issue, DONE);
    const allowed = await latest(site, (seen) => seen.function === 'transition-gate');
    return [
      row('allowed transition', allowed, { jira: 1, kvs: 1, writes: 0 }),
      row('blocked transition (and one queue event)', blocked, { jira: 1, kvs: 1, writes: 0 }),
      row('one sign-off', signing, { jira: 1, kvs: 2, writes: 1 }),
    ];
  } finally {
    await site.close();
  }
}

async function latest(site: LocalSite, which: (seen: Invocation) => boolean): Promise<Invocation> {
  const { body } = await site.as('viktor-hale').send('GET', '/local/calls');
  const parsed = log.parse(body);
  const all = Array.isArray(parsed) ? parsed : parsed.invocations;
  const found = all.filter(which);
  const last = found.at(-1);
  if (last === undefined) throw new Error('the invocation is not in the log');
  return last;
}

interface Rounds {
  readonly jira: number;
  readonly kvs: number;
  readonly writes: number;
}

function row(what: string, { calls }: Invocation, budget: Rounds): Row {
  const rounds = (kind: string) => new Set(calls.filter((c) => c.kind === kind).map((c) => c.round)).size;
  const writes = calls.filter((c) => c.kind === 'kvs' && WRITES.test(c.path)).length;
  const jira = rounds('jira');
  const kvs = rounds('kvs');
  return {
    what: `platform: ${what}`,
    measured: `${jira} Jira, ${kvs} storage rounds, ${writes} writes`,
    value: jira + kvs,
    unit: 'rounds',
    budget: `≤ ${budget.jira} Jira, ${budget.kvs} storage, ${budget.writes} writes`,
    held: jira <= budget.jira && kvs <= budget.kvs && writes <= budget.writes,
  };
}
