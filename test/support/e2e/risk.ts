import { operations } from '../../../src/contract/operations';
import type { RiskView } from '../../../src/contract/riskView';
import type { RiskRequirement } from '../../../src/domain/policy/schema';
import { newNonce } from './nonce';
import type { Person } from './person';
import { republish } from './policies';
import { CLINICAL } from './steps';

export const ACCEPTING = 'compliance-officer';

const OFFICERS_ABOVE_LOW: RiskRequirement = { atMost: 'low', acceptedBy: ACCEPTING, resign: 'assessment' };

/** Publishes the policy in force with a ceiling at the clinical gate, as a project admin does it. */
export async function setCeiling(
  admin: Person,
  project: string,
  risk: RiskRequirement = OFFICERS_ABOVE_LOW,
): Promise<void> {
  await republish(admin, project, (inForce) => ({
    ...inForce,
    gates: inForce.gates.map((gate) => (gate.id === CLINICAL ? { ...gate, risk } : gate)),
  }));
}

/** A new hazard with nothing missing: medium before controls, low after them. */
export const hazardOf = (rules: object = {}) => ({
  nonce: newNonce(),
  replaces: 0,
  dimensions: ['patient-safety'],
  initial: { severity: 'critical', probability: 'high' },
  residual: { severity: 'critical', probability: 'low' },
  words: {
    hazard: 'A dose on a stale weight',
    situation: 'The scale was offline for a week',
    harm: 'Hypokalaemia',
  },
  ...rules,
});

export const assessmentOf = (person: Person, issue: string): Promise<RiskView> =>
  person.call(operations['risk.get'], {}, { issue });

/** What somebody sends who reads the assessment and accepts what it shows. */
export async function acceptanceOf(person: Person, issue: string) {
  const { root } = await assessmentOf(person, issue);
  return { nonce: newNonce(), role: ACCEPTING, root, rationale: 'Titration without delay saves more.' };
}
