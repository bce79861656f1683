import type { ItemInput } from '../../written';
import { iso14971 } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** How the risks of a product are managed, from the plan to the time after release. */
export const riskProcess: ItemInput[] = [
  {
    id: 'ds-rp-process',
    text: 'One written process covers the risks of this product for as long as it is in use',
    ...required(iso14971('4.1', 'Risk management process')),
  },
  {
    id: 'ds-rp-management',
    text: 'Management has said which risks are acceptable and reviews that the process works',
    ...required(iso14971('4.2', 'Management responsibilities')),
    wants: 'the risk policy',
  },
  {
    id: 'ds-rp-competence',
    text: 'Those who judge the risks know the product, its clinical use and the method; a record shows it',
    ...required(iso14971('4.3', 'Competence of personnel')),
    wants: 'the training records',
  },
  {
    id: 'ds-rp-plan',
    text: 'A risk plan for this product says who does what, and by which limits a risk is accepted',
    ...required(iso14971('4.4', 'Risk management plan')),
    wants: 'the risk management plan',
    evidence: 'required',
  },
  {
    id: 'ds-rp-file',
    text: 'For each hazard the file leads to its analysis, its rating, its controls and their proof',
    ...required(iso14971('4.5', 'Risk management file')),
  },
  {
    id: 'ds-rp-review',
    text: 'Before release somebody confirms that the plan was carried out and what remains is acceptable',
    ...required(iso14971('9', 'Risk management review')),
    wants: 'the risk management report',
    evidence: 'required',
  },
  {
    id: 'ds-rp-post-release',
    text: 'It is settled who follows the product after release, and how',
    ...required(iso14971('10.1', 'Production and post-production activities')),
  },
  {
    id: 'ds-rp-information',
    text: 'Complaints, incidents, service data and news on similar products flow into one place',
    ...required(iso14971('10.2', 'Information collection')),
  },
  {
    id: 'ds-rp-information-review',
    text: 'Somebody asks of each such report: is there a new hazard, or is an old one rated too low',
    ...required(iso14971('10.3', 'Information review')),
  },
  {
    id: 'ds-rp-actions',
    text: 'Where a report changes a risk, the risk file, the product or both were changed',
    ...requiredIfAny(iso14971('10.4', 'Actions')),
    wants: 'the issues that carry the changes',
  },
];
