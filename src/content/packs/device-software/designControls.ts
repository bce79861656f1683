import type { ItemInput } from '../../written';
import { qmsr } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** Design controls as they stand since 2 February 2026: ISO 13485:2016, 7.3, by way of 21 CFR 820.10. */
export const designControls: ItemInput[] = [
  {
    id: 'ds-dc-procedure',
    text: 'A written procedure says how software is designed here, and this change follows it',
    ...required(qmsr('7.3.1', 'General')),
    wants: 'the procedure',
  },
  {
    id: 'ds-dc-plan',
    text: 'A plan names the stages of the work, their reviews, and who answers for each',
    ...required(qmsr('7.3.2', 'Design and development planning')),
  },
  {
    id: 'ds-dc-trace-method',
    text: 'The plan says how a requirement is followed to its design, its code and its tests',
    help: 'Links between issues serve as a trace when nobody can drop them unseen.',
    ...required(qmsr('7.3.2', 'Design and development planning')),
  },
  {
    id: 'ds-dc-inputs',
    text: 'Each requirement can be tested, and none contradicts another',
    ...required(qmsr('7.3.3', 'Design and development inputs')),
    wants: 'the reviewed requirements',
  },
  {
    id: 'ds-dc-inputs-complete',
    text: 'Requirements cover use by people, the law and the risk controls, not features alone',
    ...required(qmsr('7.3.3', 'Design and development inputs')),
  },
  {
    id: 'ds-dc-outputs',
    text: 'What was built points to the requirement it fulfils and to the test that decides on it',
    ...required(qmsr('7.3.4', 'Design and development outputs')),
    wants: 'the trace matrix',
  },
  {
    id: 'ds-dc-outputs-approved',
    text: 'Somebody other than the author approved the design and the code before release',
    ...required(qmsr('7.3.4', 'Design and development outputs')),
  },
  {
    id: 'ds-dc-review',
    text: 'The design was reviewed at the planned stages; who took part and what they decided is on record',
    help: 'Somebody from each function concerned takes part, clinicians where patients are concerned.',
    ...required(qmsr('7.3.5', 'Design and development review')),
    wants: 'the review record',
  },
  {
    id: 'ds-dc-review-closed',
    text: 'Every action from a design review is done or has an owner and a date',
    ...required(qmsr('7.3.5', 'Design and development review')),
  },
  {
    id: 'ds-dc-verification',
    text: 'Tests with limits fixed beforehand show that the build meets its requirements, interfaces included',
    ...required(qmsr('7.3.6', 'Design and development verification')),
    wants: 'the verification report',
    evidence: 'required',
  },
  {
    id: 'ds-dc-samples',
    text: 'The verification plan says why the number of cases or samples is enough',
    ...required(qmsr('7.3.6', 'Design and development verification')),
  },
  {
    id: 'ds-dc-validation',
    text: 'The release candidate was tried under real or simulated use and does what its users need',
    ...required(qmsr('7.3.7', 'Design and development validation')),
    answeredBy: 'clinical-validator',
    wants: 'the validation report',
    evidence: 'required',
  },
  {
    id: 'ds-dc-transfer',
    text: 'The build that goes out was made by the release procedure and passes the same tests',
    ...requiredIfAny(qmsr('7.3.8', 'Design and development transfer')),
    wants: 'the build record',
  },
];
