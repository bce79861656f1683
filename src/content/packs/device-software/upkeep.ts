import type { ItemInput } from '../../written';
import { iec62304 } from './sources';

/** Maintenance and risk management of software by IEC 62304, by clause number and title. */
export const upkeep: ItemInput[] = [
  {
    id: 'ds-sm-plan',
    text: 'A maintenance plan says how reports are taken in, judged and answered after release',
    citation: iec62304('6.1', 'Establish software maintenance plan'),
    required: true,
    answeredBy: 'quality',
    wants: 'the maintenance plan',
    notApplicable: false,
  },
  {
    id: 'ds-sm-feedback',
    text: 'Reports from users and from our own people reach one list that somebody reads',
    citation: iec62304('6.2.1.1', 'Monitor feedback'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-feedback-judged',
    text: 'Each report is on record with a decision: is it a problem or not',
    citation: iec62304('6.2.1.2', 'Document and evaluate feedback'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ds-sm-request-effect',
    text: 'For each requested change its effect on the product and on connected systems is known',
    citation: iec62304('6.2.3', 'Analyse change requests'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'ds-sm-told',
    text: 'Users and authorities were told of problems and changes that the law or their safety asks them to know',
    citation: iec62304('6.2.5', 'Communicate to users and regulators'),
    required: true,
    answeredBy: 'compliance-officer',
    notApplicable: true,
  },
  {
    id: 'ds-sm-rerelease',
    text: 'A changed version goes out through the same release steps as a new one',
    citation: iec62304('6.3.2', 'Re-release modified software system'),
    required: true,
    answeredBy: 'quality',
    notApplicable: false,
  },
  {
    id: 'ds-sm-causes',
    text: 'For each hazard it is listed how the software could cause it: wrong code, wrong data, failing parts',
    citation: iec62304('7.1.2', 'Identify potential causes of contribution to a hazardous situation'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'ds-sm-soup-faults',
    text: 'The published faults of the library versions in use were read, and those that matter were judged',
    citation: iec62304('7.1.3', 'Evaluate published SOUP anomaly lists'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'the reviewed fault lists',
    notApplicable: true,
  },
  {
    id: 'ds-sm-controls-verified',
    text: 'Every risk control in software has a test, and the test passes on this version',
    citation: iec62304('7.3.1', 'Verify risk control measures'),
    required: true,
    wants: 'a test report',
    evidence: 'required',
    notApplicable: true,
  },
  {
    id: 'ds-sm-risk-trace',
    text: 'A reader can go from a hazard to its cause in software, to its control and to the proof',
    citation: iec62304('7.3.3', 'Document traceability'),
    required: true,
    notApplicable: true,
  },
];
