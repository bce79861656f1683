import { awaitingOf } from '../../domain/awaiting/awaiting';
import { nextExpiry } from '../../domain/awaiting/expiry';
import type { AwaitingRow } from '../../domain/awaiting/schema';
import { applyingGates } from '../../domain/gate/applies';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { jiraId, type Instant, type JiraId, type Slug } from '../../domain/shared/ids';
import { seemingMemberships } from '../../domain/sprint/memberships';
import type { Standing } from '../../domain/standing/schema';
import { findChildren } from '../children';
import { MOST_OPEN_SPRINTS, type Ports, type Projection, type ShownState } from '../ports';
import { decisionsOf, stateOf } from '../projectedState';
import { sprintsRecorded } from '../sprint/recorded';
import { isAlarm } from './alarm';
import { bounded, rowsJson } from './rows';
import { contentOf, findStanding } from './stand';

/** What the projections of an issue should say. `shown` is absent for an issue that is gone: nothing shows it. */
export interface Plan {
  readonly issueId: JiraId;
  readonly projectId: JiraId;
  readonly revision: number;
  readonly policy: number;
  readonly state: string;
  readonly shut: readonly Slug[];
  readonly rows: readonly AwaitingRow[];
  /** The open sprints that hold it, and the gate that they count; none where the policy validates no sprint. */
  readonly sprints: readonly JiraId[];
  readonly counted?: Slug;
  /** When time alone changes this. */
  readonly expires?: Instant;
  readonly digest: string;
  readonly shown?: ShownState;
  readonly shownDigest?: string;
  readonly parent?: JiraId;
  /** Where the issue stands; absent while nothing is known of it. */
  readonly standing?: Standing;
}

/**
 * Looks at the issue as it is now. `before` must have been read before this: what somebody projected later is then
 * never overwritten with something older.
 */
export async function planOf(
  ports: Ports,
  issueId: JiraId,
  before: Projection | undefined,
): Promise<Plan | undefined> {
  const facts = await ports.jira.issue(issueId);
  if (facts === undefined) return before && gone(ports, before);
  const { record, policy } = await ports.store.load(facts.id, facts.projectId);
  const seen = { facts, record };
  const found = policy === undefined ? NOTHING : await judge(ports, { ...seen, policy }, before);
  const standing = await findStanding(ports, { ...found, ...seen, policy }, before);
  return finish(ports, { ...found, ...seen, policy, standing });
}

interface Seen {
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
}

interface Judged {
  readonly state: ShownState['state'];
  readonly missing: number;
  readonly shut: readonly Slug[];
  readonly rows: readonly AwaitingRow[];
  readonly expires?: Instant;
}

const NOTHING: Judged = { state: 'none', missing: 0, shut: [], rows: [] };

async function judge(
  ports: Ports,
  { facts, record, policy }: Seen & { readonly policy: Policy },
  before: Projection | undefined,
): Promise<Judged> {
  const parent = { policy, facts, record, gates: policy.gates };
  const [children, sprints] = await Promise.all([
    findChildren(ports, parent, (child) => sprintsRecorded(ports, child)),
    sprintsRecorded(ports, parent),
  ]);
  const situation = { policy, facts, record, children, sprints, now: ports.now(), sha256: ports.sha256 };
  const decisions = decisionsOf(situation);
  const blocked = decisions.flatMap((one) => (one.outcome === 'blocked' ? [one] : []));
  const waited = before?.rows.filter((row) => !isAlarm(row)) ?? [];
  return {
    state: stateOf(decisions),
    missing: blocked.reduce((sum, { reasons }) => sum + reasons.length, 0),
    shut: blocked.map(({ gate }) => gate),
    rows: bounded(awaitingOf(situation, decisions, waited)),
    expires: nextExpiry(applyingGates(situation), record, situation.now),
  };
}

const TEXTS = {
  none: () => null,
  passed: () => 'Passed',
  blocked: (missing: number) => `Blocked: ${missing} missing`,
} as const;

interface Found extends Judged, Seen {
  readonly policy: Policy | undefined;
  readonly standing: Standing | undefined;
}

function finish(ports: Ports, seen: Found): Plan {
  const { facts, record, policy, state, missing, shut, rows, expires, standing } = seen;
  const revision = record?.revision ?? 0;
  const content = { state, missing, text: TEXTS[state](missing), revision };
  const plan = {
    ...{ issueId: facts.id, projectId: facts.projectId, revision, policy: policy?.version ?? 0 },
    ...{ state, shut, rows, expires, ...sprintsOf(policy, facts) },
    shown: { ...content, at: ports.now() },
    shownDigest: ports.sha256(canonicalJson(content)),
    ...{ parent: parentOf(facts), standing },
  };
  return { ...plan, digest: digestOf(ports, plan) };
}

function sprintsOf(policy: Policy | undefined, facts: IssueFacts): Pick<Plan, 'sprints' | 'counted'> {
  if (policy?.sprint === undefined) return { sprints: [] };
  const open = (seemingMemberships(facts) ?? []).filter(({ phase }) => phase !== 'closed');
  return { sprints: open.map(({ id }) => id).slice(0, MOST_OPEN_SPRINTS), counted: policy.sprint.gate };
}

/** An issue that the app cannot read any more waits for nobody. */
function gone(ports: Ports, { issueId, projectId, revision, policy }: Projection): Plan {
  const plan = { issueId, projectId, revision, policy, state: 'gone', shut: [], rows: [], sprints: [] };
  return { ...plan, digest: digestOf(ports, plan) };
}

type Digested = Omit<Plan, 'digest'>;

const digestOf = (
  ports: Ports,
  { projectId, policy, state, shut, rows, sprints, ...plan }: Digested,
): string =>
  ports.sha256(
    canonicalJson({
      ...{ projectId, policy, state, shut: [...shut], rows: rowsJson(rows) },
      expires: plan.expires ?? null,
      shown: plan.shownDigest ?? null,
      // Members that are absent: the digest of an issue of which nothing is known is what it always was.
      ...(plan.standing === undefined
        ? {}
        : { standing: contentOf(plan.standing), under: plan.parent ?? null }),
      ...(sprints.length === 0 ? {} : { sprints: [...sprints] }),
    }),
  );

const parentOf = ({ fields }: IssueFacts): JiraId | undefined => {
  const { parent } = fields;
  if (typeof parent !== 'object' || parent === null || !('id' in parent)) return undefined;
  const id = jiraId.safeParse(parent.id);
  return id.success ? id.data : undefined;
};
