import type { ItemInput } from '../../written';
import { gmlp, iso14971, safer, usabilityFormat } from '../../sources';
import { advised, advisedAlways, requiredIfAny } from '../../standing';

/** What the change brought to patients and staff. */
export const reviewOutcomes: ItemInput[] = [
  {
    id: 'gl-pir-benefits',
    text: 'Each goal of the project has its planned and its measured value side by side',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'a table of goals and values',
  },
  {
    id: 'gl-pir-safety-events',
    text: 'Harm and near misses since go-live were reviewed against the hazards that had been foreseen',
    ...requiredIfAny(iso14971('10.3', 'Information review')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'gl-pir-safety-actions',
    text: 'Hazards that turned out worse or new have a control, an owner and a date',
    ...requiredIfAny(iso14971('10.4', 'Actions')),
  },
  {
    id: 'gl-pir-usability',
    text: 'People who use the system were asked or timed on their main tasks, and the results are compared',
    ...advised(usabilityFormat),
    wants: 'a survey or timing report',
  },
  {
    id: 'gl-pir-data-quality',
    text: 'Data errors found since the migration are counted by kind, and the causes are mended',
    ...advised(safer('System Management')),
  },
  {
    id: 'gl-pir-models',
    text: 'Predictions were checked on local patients and between groups, against the values from before',
    ...advised(gmlp(10)),
  },
  {
    id: 'gl-pir-safer',
    text: 'The SAFER self-assessments that fit the change were done again, and the gaps are issues now',
    ...advised(safer('High Priority Practices')),
  },
  {
    id: 'gl-pir-lessons',
    text: 'Each lesson has become an action with an owner and a date, or a reason why not',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
];
