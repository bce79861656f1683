import type { ItemInput } from '../../written';
import { AS_OF } from '../../sources';

type Standing = Pick<ItemInput, 'citation' | 'required'>;

/**
 * A topic of the rule proposed on 6 January 2025 (90 FR 898, RIN 0945-AA22), as the fact sheet of the Department of
 * Health and Human Services tells it. Nothing that is only proposed is required.
 */
export const proposed = (topic: string): Standing => ({
  citation: {
    clause: `90 FR 898 (proposed), HHS fact sheet: ${topic}`,
    status: 'proposed',
    asOf: AS_OF,
    url: 'https://www.hhs.gov/hipaa/for-professionals/security/hipaa-security-rule-nprm/factsheet/index.html',
  },
  required: false,
});

/** The help of a point that rests on memory: it was read neither in the proposal nor in a summary of it. */
export const UNCHECKED =
  'This point was not checked against the text of the proposal; look it up before relying on it.';
