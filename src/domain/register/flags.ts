import { daysSince } from '../shared/days';
import type { Gate, Policy } from '../policy/schema';
import type { RiskLevel } from '../risk/method';
import type { Instant, Slug } from '../shared/ids';
import type { KnownLevel, Standing, StandingHazard } from '../standing/schema';

/** A hazard whose ratings are not complete may stand so for this long before somebody has to look. */
export const DRAFT_DAYS = 14;

/** Why somebody has to look at a hazard. `since` is when it began. */
export type HazardFlag =
  | {
      readonly code: 'above-ceiling';
      readonly since: Instant;
      readonly level: KnownLevel;
      readonly gate: Gate;
      readonly atMost: string;
    }
  | { readonly code: 'worst-unaccepted'; readonly since: Instant; readonly level: KnownLevel }
  | { readonly code: 'control-unverified'; readonly since: Instant; readonly count: number }
  | { readonly code: 'draft-old'; readonly since: Instant }
  | {
      readonly code: 'sign-off-overdue';
      readonly since: Instant;
      readonly role: Slug;
      readonly gate: Slug;
    }
  | { readonly code: 'gate-bypassed'; readonly since: Instant };

/** What flags are judged by. */
export interface Around {
  readonly policy: Policy | undefined;
  readonly now: Instant;
}

/** Everything that marks a hazard of an issue, its own reasons first, then those of its issue. */
export const flagsOf = (hazard: StandingHazard, standing: Standing, around: Around): HazardFlag[] => [
  ...riskFlags(hazard, standing, around),
  ...(hazard.unverified > 0
    ? [{ code: 'control-unverified', since: hazard.since, count: hazard.unverified } as const]
    : []),
  ...draftFlags(hazard, around.now),
  ...overdueFlags(standing, around.now),
  ...(standing.bypassed === undefined ? [] : [{ code: 'gate-bypassed', since: standing.bypassed } as const]),
];

/**
 * A residual risk that nobody accepted: above the ceiling of a gate while a gate is shut, or the worst level that there
 * is. A standing does not say which gates apply: an issue that is past all of its gates, or has none, is above no ceiling.
 */
export function riskFlags(hazard: StandingHazard, standing: Standing, { policy }: Around): HazardFlag[] {
  const { level, since } = hazard;
  if (level === null || standing.accepted) return [];
  const gate = standing.state === 'blocked' ? lowestCeiling(level, standing, policy) : undefined;
  if (gate !== undefined) return [{ code: 'above-ceiling', since, level, ...gate }];
  return level.rank === level.of - 1 ? [{ code: 'worst-unaccepted', since, level }] : [];
}

/** The gate with the lowest ceiling that a level is above, by the method by which it was assessed. */
function lowestCeiling(
  level: KnownLevel,
  standing: Standing,
  policy: Policy | undefined,
): { gate: Gate; atMost: string } | undefined {
  const levels = levelsFor(standing, policy);
  const rankOf = (id: Slug | undefined): number => levels.findIndex((one) => one.id === id);
  const above = (policy?.gates ?? [])
    .map((gate) => ({ gate, most: rankOf(gate.risk?.atMost) }))
    .filter(({ most }) => most >= 0 && rankOf(level.id) > most);
  const [lowest] = above.sort((one, other) => one.most - other.most);
  return lowest && { gate: lowest.gate, atMost: levels[lowest.most]?.name ?? '' };
}

const levelsFor = ({ method }: Standing, policy: Policy | undefined): readonly RiskLevel[] =>
  policy?.method !== undefined && policy.method.id === method?.id ? policy.method.levels : [];

/** A hazard without a level that has been so for long. */
export const draftFlags = ({ level, since }: StandingHazard, now: Instant): HazardFlag[] =>
  level === null && daysSince(since, now) > DRAFT_DAYS ? [{ code: 'draft-old', since }] : [];

/** Sign-offs of the issue that were due. */
export const overdueFlags = ({ waits }: Standing, now: Instant): HazardFlag[] =>
  waits.flatMap(({ role, gate, due }) =>
    due !== undefined && due < now ? [{ code: 'sign-off-overdue', since: due, role, gate }] : [],
  );
