import type { Dimension } from '../../src/contract/riskScoring';

export type { Dimension };

/** What a harm is a harm to, in words and in their order. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  'patient-safety': 'Patient safety',
  privacy: 'Privacy',
  security: 'Security',
  'clinical-workflow': 'Clinical workflow',
  'data-integrity': 'Data integrity',
  'schedule-regulatory': 'Schedule and regulatory',
};
