import type { RegisterRow } from '../../contract/operations/registerList';
import type { Policy } from '../../domain/policy/schema';
import { flagsOf } from '../../domain/register/flags';
import { flagWords } from '../../domain/register/flagWords';
import { daysSince } from '../../domain/shared/days';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { Standing, StandingHazard } from '../../domain/standing/schema';
import type { FoundIssue, Ports } from '../ports';
import { wordsOf, type HazardWords } from './words';

/** A hazard of an issue that the viewer may browse. */
export interface Picked {
  readonly hazard: StandingHazard;
  readonly standing: Standing;
  readonly issue: FoundIssue;
}

interface Around {
  readonly policies: ReadonlyMap<JiraId, Policy>;
  readonly now: Instant;
}

/** Hazards in lines, with what people wrote of them. */
export async function rowsOf(
  ports: Ports,
  picked: readonly Picked[],
  around: Around,
): Promise<RegisterRow[]> {
  const asked = picked.map(({ hazard, standing }) => ({ issueId: standing.issueId, seq: hazard.seq }));
  const words = await wordsOf(ports, asked);
  return picked.map((one, index) => rowOf(one, words[index], around));
}

function rowOf(
  { hazard, standing, issue }: Picked,
  words: HazardWords | undefined,
  { policies, now }: Around,
): RegisterRow {
  const { id, key, summary, status, type, project } = issue;
  const around = { policy: policies.get(standing.projectId), now };
  return {
    issue: { id, key, summary, status, type },
    project,
    hazard: hazard.id,
    title: words?.hazard ?? null,
    harm: words?.harm ?? null,
    dimensions: hazard.dimensions,
    initial: hazard.initial,
    level: hazard.level,
    score: hazard.score,
    severity: hazard.severity ?? null,
    probability: hazard.probability ?? null,
    controls: hazard.controls,
    unverified: hazard.unverified,
    accepted: standing.accepted,
    since: hazard.since,
    ageDays: daysSince(hazard.since, now),
    flags: flagsOf(hazard, standing, around).map((flag) => flagWords(flag, around)),
  };
}
