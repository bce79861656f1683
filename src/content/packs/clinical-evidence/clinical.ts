import type { ItemInput } from '../../written';
import { gmlp, iso14971, qmsr, samd } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** Does the use of the output achieve what it is meant for, with these patients and in this care? */
export const clinical: ItemInput[] = [
  {
    id: 'ce-cv-plan',
    text: 'A study plan fixes the question, the patients, the measures and the limit for success beforehand',
    ...required(samd('clinical validation')),
    wants: 'the study plan',
    evidence: 'required',
  },
  {
    id: 'ce-cv-setting',
    text: 'The study took place in the kind of care where the feature will be used, or the difference is judged',
    ...required(samd('clinical validation')),
  },
  {
    id: 'ce-cv-users',
    text: 'Those who used it in the study have the training of its later users, no more',
    ...required(samd('clinical validation')),
  },
  {
    id: 'ce-cv-population',
    text: 'Patients in the study match the target clinics in age, sex, ethnic group and severity',
    ...required(gmlp(3)),
    wants: 'a table of the patients',
  },
  {
    id: 'ce-cv-measures',
    text: 'Hits, misses and false alarms are counted, with the uncertainty of each rate',
    help: 'Sensitivity, specificity and predictive values where the output is yes or no.',
    ...required(samd('clinical validation')),
    wants: 'the study report',
    evidence: 'required',
  },
  {
    id: 'ce-cv-subgroups',
    text: 'Results are shown for each group of patients that may fare differently',
    ...required(gmlp(8)),
  },
  {
    id: 'ce-cv-missed',
    text: 'A clinician looked at each miss and each false alarm that could have done harm',
    ...required(samd('clinical validation')),
  },
  {
    id: 'ce-cv-representative',
    text: 'The study used the release itself or a build shown to be equal',
    ...required(qmsr('7.3.7', 'Design and development validation')),
    answeredBy: 'quality',
  },
  {
    id: 'ce-cv-approval',
    text: 'Ethics approval and consent are on file where patients took part',
    help: 'Not applicable to work on data for which the ethics board asks for none.',
    ...requiredIfAny(samd('clinical validation')),
    answeredBy: 'compliance-officer',
    wants: 'the approval',
  },
  {
    id: 'ce-cv-benefit',
    text: 'A clinician weighed what patients gain against the risk that is left',
    ...required(iso14971('8', 'Overall residual risk evaluation')),
  },
  {
    id: 'ce-cv-limits',
    text: 'What the study did not show is told to users',
    ...required(gmlp(9)),
  },
];
