import { operations } from '../../../src/contract/operations';
import { newNonce } from './nonce';
import type { LocalSite } from './site';

/** A hazard with the worst of ratings, or a draft without any. */
function hazardOf(name: string, rated: boolean) {
  const rating = rated ? { severity: 'catastrophic', probability: 'extremely-high' } : {};
  return {
    ...{ nonce: newNonce(), replaces: 0, dimensions: ['patient-safety'], initial: rating, residual: rating },
    words: { hazard: name, situation: 'Seen late', harm: 'Harm to a patient' },
  };
}

/** Priya assesses an issue: a hazard of this name. */
export const saveHazard = (site: LocalSite, issue: string, name: string, rated = true) =>
  site.as('priya-raman').call(operations['risk.save'], hazardOf(name, rated), { issue });
