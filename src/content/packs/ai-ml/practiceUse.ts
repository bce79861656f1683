import type { ItemInput } from '../../written';
import { gmlp } from '../../sources';

/** The principles of good machine learning practice on people, tests and the time after release. */
export const practiceUse: ItemInput[] = [
  {
    id: 'ai-gm-team-tested',
    text: 'Clinicians were tested with the model, wrong results included, to see whether they catch them',
    citation: gmlp(7),
    required: true,
    answeredBy: 'clinical-validator',
    wants: 'a session report',
    notApplicable: false,
  },
  {
    id: 'ai-gm-conditions',
    text: 'Performance was measured under working conditions: real inputs, poor quality and rare cases too',
    citation: gmlp(8),
    required: true,
    answeredBy: 'clinical-validator',
    wants: 'the test report',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'ai-gm-subgroups',
    text: 'Results are given for each subgroup that matters, with the uncertainty of each number',
    citation: gmlp(8),
    required: true,
    answeredBy: 'clinical-validator',
    notApplicable: false,
  },
  {
    id: 'ai-gm-information',
    text: 'Users can look up what the model is for, how well it does, on whom it was tested and where it fails',
    citation: gmlp(9),
    required: true,
    wants: 'the user information',
    notApplicable: false,
  },
  {
    id: 'ai-gm-told-updates',
    text: 'Users learn when the model changes and whom to tell about a wrong result',
    citation: gmlp(9),
    required: true,
    notApplicable: false,
  },
  {
    id: 'ai-gm-watched',
    text: 'After release the performance is watched, and a limit says when somebody steps in',
    citation: gmlp(10),
    required: true,
    wants: 'the monitoring plan',
    notApplicable: false,
  },
  {
    id: 'ai-gm-retraining',
    text: 'Retraining guards against overfitting, new bias and drift, and tests decide on each new version',
    help: 'Not applicable to a model that is never trained again.',
    citation: gmlp(10),
    required: true,
    notApplicable: true,
  },
];
