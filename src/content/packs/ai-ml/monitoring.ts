import type { ItemInput } from '../../written';
import { certification, gmlp, iso14971 } from '../../sources';
import { changePlanGuidance, draftGuidance } from './sources';
import { advised, advisedAlways, required, requiredIfAny } from '../../standing';

/** How a model is watched once patients depend on it. */
export const monitoring: ItemInput[] = [
  {
    id: 'ai-mo-owner',
    text: 'A named person watches this model, with a deputy, and has the time for it',
    ...required(gmlp(10)),
  },
  {
    id: 'ai-mo-measures',
    text: 'The watched measures, their limits and the first values are written down before release',
    ...required(gmlp(10)),
    answeredBy: 'clinical-validator',
    wants: 'the monitoring plan',
    evidence: 'required',
  },
  {
    id: 'ai-mo-validity',
    text: 'It is fixed how and how often somebody checks that the results are still right',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(i)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-mo-local',
    text: 'The results are compared with the patients of this clinic, not with the study alone',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(ii)')),
    answeredBy: 'clinical-validator',
    wants: 'a local test report',
  },
  {
    id: 'ai-mo-fairness',
    text: 'It is fixed how and how often somebody checks that no group of patients is served worse',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(iii)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-mo-correction',
    text: 'It is fixed how soon a drop in performance or fairness is repaired',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(9)(ii)')),
  },
  {
    id: 'ai-mo-inputs',
    text: 'A change in the input, such as a new device, code or unit, raises an alarm',
    ...required(gmlp(10)),
    wants: 'a test of the alarm',
  },
  {
    id: 'ai-mo-incidents',
    text: 'Wrong results that users report reach the risk file, with harm or near harm first',
    ...required(iso14971('10.3', 'Information review')),
  },
  {
    id: 'ai-mo-switch-off',
    text: 'Somebody on duty can switch the model off or go back to the last version, and has tried it',
    ...required(iso14971('10.4', 'Actions')),
    wants: 'the record of the trial',
  },
  {
    id: 'ai-mo-retraining',
    text: 'A retrained version passes the tests of the first release before patients meet it',
    ...requiredIfAny(gmlp(10)),
  },
  {
    id: 'ai-mo-plan-followed',
    text: 'Each update under a change plan is followed with extra care in its first weeks',
    ...advisedAlways(changePlanGuidance('modification protocol: update procedures')),
  },
  {
    id: 'ai-mo-draft-plan',
    text: 'For a submission, the monitoring plan covers drift and the results for subgroups',
    help: 'The guidance is a draft.',
    ...advised(draftGuidance('device performance monitoring')),
  },
];
