import type { Policy } from '../../policy/schema';
import type { Instant } from '../../shared/ids';
import type { Standing, StandingHazard } from '../../standing/schema';
import type { RedFlag } from '../flags';
import type { WhoHolds } from '../headline';
import type { Milestone, SeenIssue } from '../milestone';
import { keysIn } from '../said';

/** A project with the standings of its issues that the viewer may see. */
export interface SeenProject {
  readonly policy: Policy;
  readonly standings: readonly Standing[];
}

/** All that a briefing may speak of. Nothing else is said. */
export interface Facts {
  readonly milestones: readonly Milestone[];
  readonly projects: readonly SeenProject[];
  readonly flags: readonly RedFlag[];
  readonly issues: ReadonlyMap<string, SeenIssue>;
  /** What a flag is called: the hazard's words where there are any. */
  readonly titleOf: (flag: RedFlag) => string;
  readonly whoHolds: WhoHolds;
  readonly now: Instant;
}

/** A hazard with the issue that it is of. */
export interface Held {
  readonly standing: Standing;
  readonly hazard: StandingHazard;
}

export const hazardsIn = ({ projects }: Facts): Held[] =>
  projects.flatMap(({ standings }) =>
    standings.flatMap((standing) => standing.hazards.map((hazard) => ({ standing, hazard }))),
  );

/** The keys of issues, as a source. */
export const keysOf = ({ issues }: Facts, ids: readonly string[]): string =>
  keysIn(ids.flatMap((id) => issues.get(id)?.key ?? []));

export const keysOfHeld = (facts: Facts, held: readonly Held[]): string =>
  keysOf(
    facts,
    held.map(({ standing }) => standing.issueId),
  );
