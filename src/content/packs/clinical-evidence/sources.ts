import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

/**
 * A criterion by which clinical decision support is not a device, as FDA's guidance of 6 January 2026 counts them.
 * The fourth is that a professional can judge the basis of a recommendation.
 */
export const decisionSupport = (criterion: 1 | 2 | 3 | 4): Citation => ({
  clause: `FDA clinical decision support guidance (2026): criterion ${criterion}`,
  status: 'guidance',
  asOf: AS_OF,
  url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/clinical-decision-support-software',
});
