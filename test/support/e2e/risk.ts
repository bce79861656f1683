import { operations } from '../../../src/contract/operations';
import type { RiskView } from '../../../src/contract/riskView';
import type { RiskRequirement } from '../../../src/domain/policy/schema';
import { draftOf } from '../../../src/domain/policy/publish';
import { newNonce } from './nonce';
import type { Person } from './person';
import { CLINICAL } from './steps';

export const ACCEPTING = 'compliance-officer';

const OFFICERS_ABOVE_LOW: RiskRequirement = { atMost: 'low', acceptedBy: ACCEPTING, resign: 'assessment' };

/** Publishes the policy in force with a ceiling at the clinical gate, as a project admin does it. */
export async function setCeiling(
  admin: Person,
  project: string,
  risk: RiskRequirement = OFFICERS_ABOVE_LOW,
): Promise<void> {
  const { policy, revision } = await admin.call(operations['policy.get'], {}, { project });
  if (policy === null) throw new Error(`${project} has no policy`);
  const inForce = draftOf(policy);
  const gates = inForce.gates.map((gate) => (gate.id === CLINICAL ? { ...gate, risk } : gate));
  const draft = { ...inForce, gates };
  const save = { nonce: newNonce(), revision, basedOn: policy.version, draft };
  const saved = await admin.call(operations['policy.save'], save, { project });
  const publish = { nonce: newNonce(), revision: saved.revision };
  const { outcome } = await admin.call(operations['policy.publish'], publish, { project });
  if (outcome !== 'published') throw new Error(`the ceiling was ${outcome}`);
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
