import { assess } from '../../../src/domain/risk/assess';
import type { Hazard, Rating, RiskAssessment } from '../../../src/domain/risk/assessment';
import type { Policy } from '../../../src/domain/policy/schema';
import { UNKNOWN_LEVEL } from '../../../src/domain/risk/method';

/** What was said of the risk of an issue, whatever the method makes of it. */
export interface RiskTold {
  /** The residual risk of every hazard. */
  readonly hazards: readonly Rating[];
  /** Somebody declared that there is no hazard. */
  readonly none: boolean;
  readonly acceptances: readonly { readonly role: string; readonly signer: string }[];
  /** The assessment was changed after it was accepted. */
  readonly changedSince: boolean;
}

export const MILD: Rating = { severity: 'minor', probability: 'rare' };

/** One hazard, and that a low one. */
export const WELL_ASSESSED: RiskTold = {
  hazards: [MILD],
  none: false,
  acceptances: [],
  changedSince: false,
};

const SEQ = 5;
const AT = '2026-11-02T00:00:00.000Z';
const by = { by: 'daniel', at: AT };
const text = 'b'.repeat(64);

const hazardOf = (residual: Rating, method: string, index: number): Hazard => ({
  id: `hazard-${index + 1}`,
  method,
  dimensions: ['patient-safety'],
  initial: MILD,
  residual,
  controls: [],
  words: { hazard: text, situation: text, harm: text },
  ...{ seq: SEQ, ...by, since: AT },
});

/** The assessment as it is written while a policy is in force. Nobody accepts what no gate asks them to. */
export function assessedUnder(
  { method, gates }: Policy,
  { hazards, none, acceptances, changedSince }: RiskTold,
  may: (role: string, signer: string) => boolean,
): RiskAssessment | undefined {
  if (method === undefined || (hazards.length === 0 && !none)) return undefined;
  const risk: RiskAssessment = {
    method: method.id,
    version: method.version,
    hazards: hazards.map((rating, index) => hazardOf(rating, method.id, index)),
    numbered: hazards.length,
    ...(none && hazards.length === 0 ? { none: { seq: SEQ, ...by } } : {}),
    changed: { seq: changedSince ? 9 : SEQ, ...by },
    accepted: [],
    level: UNKNOWN_LEVEL,
    score: 0,
    history: [],
  };
  const { level } = assess(risk, method);
  if (level === null) return risk;
  const asked = acceptances.filter(({ role }) => gates.some((gate) => gate.risk?.acceptedBy === role));
  const accepted = asked
    .filter(({ role, signer }) => may(role, signer))
    .map(({ role, signer }, index) => ({
      ...{ role, level: level.id, root: text, by: signer, at: AT, seq: 6 + index },
    }));
  return { ...risk, accepted };
}
