import type { Policy } from '../policy/schema';
import { draftFlags, overdueFlags, riskFlags } from '../register/flags';
import type { Instant, JiraId, Slug } from '../shared/ids';
import { shareOf } from '../standing/levels';
import type { KnownLevel, Standing } from '../standing/schema';

/** The most red flags that are shown. */
export const MOST_FLAGS = 50;

/** Something that somebody has to look at. `role` is who can settle it, where the policy names one. */
export interface RedFlag {
  readonly kind: 'risk' | 'bypassed' | 'overdue' | 'draft';
  readonly issueId: JiraId;
  readonly since: Instant;
  readonly role?: Slug;
  readonly gate?: Slug;
  readonly level?: KnownLevel;
  /** The hazard, the entry that holds its words, and its controls that are not verified. */
  readonly hazard?: { readonly id: Slug; readonly seq: number; readonly unverified: number };
}

interface Around {
  readonly policy: Policy;
  readonly now: Instant;
}
type Find = (standing: Standing, around: Around) => RedFlag[];

/** Reviews what went round a gate. */
const REVIEWER = 'compliance-officer';

const risks: Find = (standing, around) =>
  standing.hazards.flatMap((hazard) =>
    riskFlags(hazard, standing, around).flatMap((flag) => {
      if (!('level' in flag)) return [];
      const role = flag.code === 'above-ceiling' ? flag.gate.risk?.acceptedBy : undefined;
      const { id, seq, unverified } = hazard;
      const { issueId } = standing;
      const gate = flag.code === 'above-ceiling' ? { gate: flag.gate.id } : {};
      const who = role === undefined ? {} : { role };
      const about = { issueId, since: flag.since, level: flag.level, hazard: { id, seq, unverified } };
      return [{ kind: 'risk', ...about, ...gate, ...who }];
    }),
  );

const bypasses: Find = ({ issueId, bypassed }, { policy }) => {
  if (bypassed === undefined) return [];
  const reviewer = policy.roles.some(({ id }) => id === REVIEWER) ? { role: REVIEWER } : {};
  return [{ kind: 'bypassed', issueId, since: bypassed, ...reviewer }];
};

const overdue: Find = (standing, { now }) =>
  overdueFlags(standing, now).flatMap((flag) =>
    flag.code === 'sign-off-overdue'
      ? [{ kind: 'overdue', issueId: standing.issueId, since: flag.since, role: flag.role, gate: flag.gate }]
      : [],
  );

/** One for an issue, however many of its hazards are drafts: the oldest. */
const drafts: Find = ({ issueId, hazards }, { now }) => {
  const [oldest] = hazards
    .flatMap((hazard) => draftFlags(hazard, now).map(({ since }) => ({ since, hazard })))
    .sort((one, other) => (one.since < other.since ? -1 : 1));
  if (oldest === undefined) return [];
  const { id, seq, unverified } = oldest.hazard;
  return [{ kind: 'draft', issueId, since: oldest.since, hazard: { id, seq, unverified } }];
};

/** All that is looked for. A further kind of flag is a further line. */
const FINDERS: readonly Find[] = [risks, bypasses, overdue, drafts];
const ORDER: readonly RedFlag['kind'][] = ['risk', 'bypassed', 'overdue', 'draft'];

/** Red flags of some issues: the worst risks first, then by kind, the oldest first. */
export const flagsIn = (standings: readonly Standing[], around: Around): RedFlag[] =>
  standings.flatMap((standing) => FINDERS.flatMap((find) => find(standing, around))).sort(inOrder);

export function inOrder(one: RedFlag, other: RedFlag): number {
  const kinds = ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind);
  if (kinds !== 0) return kinds;
  const levels = weightOf(other) - weightOf(one);
  if (levels !== 0) return levels;
  return one.since === other.since ? 0 : one.since < other.since ? -1 : 1;
}

const weightOf = ({ level }: RedFlag): number => (level === undefined ? 0 : shareOf(level));
