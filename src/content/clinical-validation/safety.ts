import type { ItemInput } from '../written';
import { gmlp, iso14971, premarketSoftware } from '../sources';

/** What could harm a patient, what prevents it, and who judged what is left. */
export const safety: ItemInput[] = [
  {
    id: 'hazards-analysed',
    text: 'The hazards of this change are listed, each with the situation and the harm it could cause',
    citation: iso14971('5.4', 'Hazards and hazardous situations'),
    required: true,
    wants: 'the hazard analysis',
    notApplicable: false,
  },
  {
    id: 'controls-verified',
    text: 'Each hazard control is in place, and a test shows that it works',
    citation: iso14971('7.2', 'Implementation of risk control measures'),
    required: true,
    wants: 'a test report',
    evidence: 'required',
    notApplicable: true,
  },
  {
    id: 'controls-add-no-hazard',
    text: 'No control brings a new hazard, or the new one is controlled as well',
    citation: iso14971('7.5', 'Risks from risk control measures'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'known-defects-judged',
    text: 'Defects that stay in the release are listed with their effect on patients',
    citation: premarketSoftware('unresolved software anomalies'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'patient-safety-judged',
    text: 'A clinician weighed the risk that remains against the benefit for patients',
    citation: iso14971('8', 'Overall residual risk evaluation'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'watched-after-release',
    text: 'After release somebody watches the results and knows when to switch the feature off',
    citation: gmlp(10),
    required: false,
    notApplicable: true,
  },
];
