import type { Draft, Found, Gate, Method, RiskRequirement } from '../types';

/** Methods that a policy may take up: not retired, or chosen already. */
export const methodsOffered = (found: Found, chosen: string | undefined): Method[] =>
  found.methods.filter(({ id, retired }) => !retired || id === chosen);

/** The level that a new ceiling names: the one below the worst, which is the strictest that still lets most through. */
export function addCeiling(gate: Gate, levels: Method['levels']): Gate {
  const level = levels.at(-2) ?? levels[0];
  if (level === undefined) return gate;
  return { ...gate, risk: { atMost: level.id, resign: 'assessment' } };
}

export const withRisk = (gate: Gate, part: Partial<RiskRequirement>): Gate =>
  gate.risk === undefined ? gate : { ...gate, risk: { ...gate.risk, ...part } };

export const withMethod = (draft: Draft, riskMethod: string | undefined): Draft => ({ ...draft, riskMethod });
