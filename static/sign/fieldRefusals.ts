import type { Trouble } from '../kit/outcome';

const AT_THE_RATIONALE: ReadonlySet<Trouble['code']> = new Set<Trouble['code']>([
  'rationale-required',
  'possible-identifier',
  'unreadable-text',
  'too-large',
]);

/** Refusals that are about the rationale are shown at its field. */
export const isFieldRefusal = (refusal: Trouble): boolean => AT_THE_RATIONALE.has(refusal.code);
