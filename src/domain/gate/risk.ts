import type { Gate, Policy, RiskRequirement } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import { assess, type Assessed, type AssessedHazard } from '../risk/assess';
import type { RiskAssessment } from '../risk/assessment';
import { levelOf } from '../risk/scoring';
import { isCurrent } from '../risk/root';
import type { Reason } from './reason';

/** The residual risk that a gate lets through, and how the issue stands to it. */
export interface Ceiling {
  readonly gate: Gate;
  readonly asked: RiskRequirement;
  /** The level is known and above it. */
  readonly above: boolean;
  /** Somebody in the role that the gate names has accepted what is there now. */
  readonly accepted: boolean;
  /** Known, and not above it or accepted. */
  readonly held: boolean;
}

type Known = Pick<IssueRecord, 'risk'> | undefined;

/** How an issue stands to the ceilings of those gates that set one. */
export const ceilingsOf = (
  gates: readonly Gate[],
  policy: Policy,
  record: Known,
  assessed: Assessed = assess(record?.risk, policy.method),
): Ceiling[] =>
  gates.flatMap((gate) =>
    gate.risk === undefined ? [] : ceilingOf(gate, gate.risk, { policy, risk: record?.risk, assessed }),
  );

interface Standing {
  readonly policy: Policy;
  readonly risk: RiskAssessment | undefined;
  readonly assessed: Assessed;
}

/** A ceiling that the method does not know is below every level. */
function ceilingOf(gate: Gate, asked: RiskRequirement, { policy, risk, assessed }: Standing): Ceiling {
  const { level } = assessed;
  const highest = policy.method === undefined ? -1 : (levelOf(policy.method, asked.atMost)?.rank ?? -1);
  const above = level !== null && level.rank > highest;
  const accepted = above && risk !== undefined && isAccepted(asked, risk, level.id);
  return { gate, asked, above, accepted, held: level !== null && (!above || accepted) };
}

const isAccepted = ({ acceptedBy }: RiskRequirement, risk: RiskAssessment, level: string): boolean =>
  risk.accepted.some((given) => given.role === acceptedBy && isCurrent(given, risk, level));

/** Controls of a hazard that nobody has verified yet. */
export const unverifiedOf = ({ hazard }: AssessedHazard) =>
  hazard.controls.filter(({ implemented, verified }) => !implemented || !verified);

/** What a gate that sets a ceiling lacks. An unknown risk is above every ceiling, and nobody can accept it. */
export function riskReasons(gate: Gate, policy: Policy, record: Known): Reason[] {
  if (gate.risk === undefined) return [];
  const assessed = assess(record?.risk, policy.method);
  const [ceiling] = ceilingsOf([gate], policy, record, assessed);
  return ceiling === undefined || ceiling.held ? [] : [reasonOf(ceiling, assessed)];
}

function reasonOf({ asked }: Ceiling, { level, because, drafts, worst }: Assessed): Reason {
  if (level === null) {
    const why = because === 'drafts' || because === 'other-method' ? because : 'not-assessed';
    return { code: 'risk-unknown', because: why, drafts };
  }
  const { atMost, acceptedBy } = asked;
  return {
    code: 'risk-above',
    level: level.id,
    atMost,
    ...(worst === undefined ? {} : { hazard: worst.hazard.id }),
    unverified: worst === undefined ? 0 : unverifiedOf(worst).length,
    ...(acceptedBy === undefined ? {} : { acceptedBy }),
  };
}
