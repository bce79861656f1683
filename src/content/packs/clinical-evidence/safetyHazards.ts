import type { ItemInput } from '../../written';
import { iso14971, premarketSoftware } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** The hazards of a change in clinical software, and who judged what remains. */
export const safetyHazards: ItemInput[] = [
  {
    id: 'ce-ps-hazards',
    text: 'Clinicians and developers went through the workflow together and listed what could harm a patient',
    help: 'Think of the wrong patient, wrong dose, wrong time, a missing or late result, an alarm unheard.',
    ...required(iso14971('5.4', 'Hazards and hazardous situations')),
    answeredBy: 'clinical-validator',
    wants: 'the hazard log',
    evidence: 'required',
  },
  {
    id: 'ce-ps-rated',
    text: 'A clinician rated how grave and how likely each harm is',
    ...required(iso14971('5.5', 'Risk estimation')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-controls',
    text: 'Each hazard above the limit has a control, and a test shows that the control works',
    ...requiredIfAny(iso14971('7.2', 'Implementation of risk control measures')),
    wants: 'a test report',
    evidence: 'required',
  },
  {
    id: 'ce-ps-residual',
    text: 'The risk after its controls was rated again and accepted by a clinician',
    ...required(iso14971('7.3', 'Residual risk evaluation')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-defects',
    text: 'Known faults of this release were shown to a clinician, with a way round each',
    ...required(premarketSoftware('unresolved software anomalies')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-reports',
    text: 'Staff know where to report a hazard of the software, and somebody answers within a set time',
    ...required(iso14971('10.2', 'Information collection')),
  },
];
