import type { ItemInput } from '../../written';
import { gmlp, iso14971, safer, usabilityFormat } from '../../sources';

/** What the change brought to patients and staff. */
export const reviewOutcomes: ItemInput[] = [
  {
    id: 'gl-pir-benefits',
    text: 'Each goal of the project has its planned and its measured value side by side',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'a table of goals and values',
    notApplicable: false,
  },
  {
    id: 'gl-pir-safety-events',
    text: 'Harm and near misses since go-live were reviewed against the hazards that had been foreseen',
    citation: iso14971('10.3', 'Information review'),
    required: true,
    answeredBy: 'clinical-validator',
    notApplicable: true,
  },
  {
    id: 'gl-pir-safety-actions',
    text: 'Hazards that turned out worse or new have a control, an owner and a date',
    citation: iso14971('10.4', 'Actions'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'gl-pir-usability',
    text: 'People who use the system were asked or timed on their main tasks, and the results are compared',
    citation: usabilityFormat,
    required: false,
    wants: 'a survey or timing report',
    notApplicable: true,
  },
  {
    id: 'gl-pir-data-quality',
    text: 'Data errors found since the migration are counted by kind, and the causes are mended',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-pir-models',
    text: 'Predictions were checked on local patients and between groups, against the values from before',
    citation: gmlp(10),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-pir-safer',
    text: 'The SAFER self-assessments that fit the change were done again, and the gaps are issues now',
    citation: safer('High Priority Practices'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-pir-lessons',
    text: 'Each lesson has become an action with an owner and a date, or a reason why not',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: false,
  },
];
