import type { ItemInput } from '../../written';
import { iso14971, premarketSoftware, qmsr } from '../../sources';
import { required, requiredIfAny } from '../../standing';
import { iec62304 } from './sources';

/** What a team owes the design file when a sprint ends, so that no milestone of the plan passes unseen. */
export const milestones: ItemInput[] = [
  {
    id: 'ds-rm-plan',
    text: 'The plan names the milestones that fall into this sprint, and says so where there is none',
    ...required(qmsr('7.3.2', 'Design and development planning')),
    wants: 'the plan',
  },
  {
    id: 'ds-rm-review',
    text: 'The design review that was due was held, and its decisions are on record',
    ...requiredIfAny(qmsr('7.3.5', 'Design and development review')),
    wants: 'the review record',
    evidence: 'required',
  },
  {
    id: 'ds-rm-verified',
    text: 'Everything that was finished is verified against its requirements, or carried over by name',
    ...required(qmsr('7.3.6', 'Design and development verification')),
    wants: 'the verification report',
  },
  {
    id: 'ds-rm-validated',
    text: 'What patients will meet of it was validated in its intended use, or a date for that is set',
    ...requiredIfAny(qmsr('7.3.7', 'Design and development validation')),
  },
  {
    id: 'ds-rm-submission',
    text: 'Somebody judged whether what changed needs a new submission or a note to the file, and signed that',
    help: 'Take all changes since the last submission together, not this sprint alone.',
    ...required(qmsr('7.3.9', 'Control of design and development changes')),
    wants: 'the decision',
  },
  {
    id: 'ds-rm-risk',
    text: 'The risk management file holds what this sprint found, and the remaining risk was weighed again',
    ...required(iso14971('8', 'Overall residual risk evaluation')),
  },
  {
    id: 'ds-rm-anomalies',
    text: 'Known faults that stay open are listed with what they could do to a patient',
    ...requiredIfAny(premarketSoftware('unresolved software anomalies')),
    wants: 'the list',
  },
  {
    id: 'ds-rm-version',
    text: 'The version that came out of the sprint can be named and built again',
    ...requiredIfAny(iec62304('5.8.4', 'Document released versions')),
  },
  {
    id: 'ds-rm-transfer',
    text: 'Those who run and support this version have what they need for it',
    ...requiredIfAny(qmsr('7.3.8', 'Design and development transfer')),
  },
  {
    id: 'ds-rm-file',
    text: 'The design file links the records of this sprint',
    ...required(qmsr('7.3.10', 'Design and development files')),
  },
];
