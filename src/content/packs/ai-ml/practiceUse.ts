import type { ItemInput } from '../../written';
import { gmlp } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** The principles of good machine learning practice on people, tests and the time after release. */
export const practiceUse: ItemInput[] = [
  {
    id: 'ai-gm-team-tested',
    text: 'Clinicians were tested with the model, wrong results included, to see whether they catch them',
    ...required(gmlp(7)),
    answeredBy: 'clinical-validator',
    wants: 'a session report',
  },
  {
    id: 'ai-gm-conditions',
    text: 'Performance was measured under working conditions: real inputs, poor quality and rare cases too',
    ...required(gmlp(8)),
    answeredBy: 'clinical-validator',
    wants: 'the test report',
    evidence: 'required',
  },
  {
    id: 'ai-gm-subgroups',
    text: 'Results are given for each subgroup that matters, with the uncertainty of each number',
    ...required(gmlp(8)),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-gm-information',
    text: 'Users can look up what the model is for, how well it does, on whom it was tested and where it fails',
    ...required(gmlp(9)),
    wants: 'the user information',
  },
  {
    id: 'ai-gm-told-updates',
    text: 'Users learn when the model changes and whom to tell about a wrong result',
    ...required(gmlp(9)),
  },
  {
    id: 'ai-gm-watched',
    text: 'After release the performance is watched, and a limit says when somebody steps in',
    ...required(gmlp(10)),
    wants: 'the monitoring plan',
  },
  {
    id: 'ai-gm-retraining',
    text: 'Retraining guards against overfitting, new bias and drift, and tests decide on each new version',
    help: 'Not applicable to a model that is never trained again.',
    ...requiredIfAny(gmlp(10)),
  },
];
