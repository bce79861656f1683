import type { ItemInput } from '../../written';
import { iec62304 } from './sources';
import { required, requiredIfAny } from '../../standing';

/** Maintenance and risk management of software by IEC 62304, by clause number and title. */
export const upkeep: ItemInput[] = [
  {
    id: 'ds-sm-plan',
    text: 'A maintenance plan says how reports are taken in, judged and answered after release',
    ...required(iec62304('6.1', 'Establish software maintenance plan')),
    wants: 'the maintenance plan',
  },
  {
    id: 'ds-sm-feedback',
    text: 'Reports from users and from our own people reach one list that somebody reads',
    ...required(iec62304('6.2.1.1', 'Monitor feedback')),
  },
  {
    id: 'ds-sm-feedback-judged',
    text: 'Each report is on record with a decision: is it a problem or not',
    ...required(iec62304('6.2.1.2', 'Document and evaluate feedback')),
  },
  {
    id: 'ds-sm-request-effect',
    text: 'For each requested change its effect on the product and on connected systems is known',
    ...requiredIfAny(iec62304('6.2.3', 'Analyse change requests')),
  },
  {
    id: 'ds-sm-told',
    text: 'Users and authorities were told of problems and changes that the law or their safety asks them to know',
    ...requiredIfAny(iec62304('6.2.5', 'Communicate to users and regulators')),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'ds-sm-rerelease',
    text: 'A changed version goes out through the same release steps as a new one',
    ...required(iec62304('6.3.2', 'Re-release modified software system')),
  },
  {
    id: 'ds-sm-causes',
    text: 'For each hazard it is listed how the software could cause it: wrong code, wrong data, failing parts',
    ...requiredIfAny(iec62304('7.1.2', 'Identify potential causes of contribution to a hazardous situation')),
  },
  {
    id: 'ds-sm-soup-faults',
    text: 'The published faults of the library versions in use were read, and those that matter were judged',
    ...requiredIfAny(iec62304('7.1.3', 'Evaluate published SOUP anomaly lists')),
    answeredBy: 'security-officer',
    wants: 'the reviewed fault lists',
  },
  {
    id: 'ds-sm-controls-verified',
    text: 'Every risk control in software has a test, and the test passes on this version',
    ...requiredIfAny(iec62304('7.3.1', 'Verify risk control measures')),
    wants: 'a test report',
    evidence: 'required',
  },
  {
    id: 'ds-sm-risk-trace',
    text: 'A reader can go from a hazard to its cause in software, to its control and to the proof',
    ...requiredIfAny(iec62304('7.3.3', 'Document traceability')),
  },
];
