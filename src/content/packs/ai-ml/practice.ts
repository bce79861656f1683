import type { ItemInput } from '../../written';
import { gmlp } from '../../sources';
import { required } from '../../standing';

/** The ten principles of good machine learning practice, from the team to the data and the model. */
export const practice: ItemInput[] = [
  {
    id: 'ai-gm-team',
    text: 'Clinicians, data scientists, engineers and safety people worked on this together; each is named',
    ...required(gmlp(1)),
  },
  {
    id: 'ai-gm-need',
    text: 'It is written down which clinical need the model serves and how its result enters the work',
    ...required(gmlp(1)),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-gm-engineering',
    text: 'The model is built like other code: versions, reviews, tests, and a training run that can be repeated',
    ...required(gmlp(2)),
    wants: 'the training record',
  },
  {
    id: 'ai-gm-security',
    text: 'Threats to the model and its data, such as planted data or stolen weights, are analysed',
    ...required(gmlp(2)),
    answeredBy: 'security-officer',
    wants: 'a threat model',
  },
  {
    id: 'ai-gm-population',
    text: 'The data covers the patients of the target clinics by age, sex, ethnic group, severity and device',
    ...required(gmlp(3)),
    answeredBy: 'clinical-validator',
    wants: 'a comparison of both groups',
    evidence: 'required',
  },
  {
    id: 'ai-gm-gaps',
    text: 'Groups that are too few in the data are named, and the model is not offered for them unproved',
    ...required(gmlp(3)),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-gm-independence',
    text: 'No patient, visit or site appears in both the training and the test data',
    help: 'Think of copies, repeat visits and images of the same person.',
    ...required(gmlp(4)),
    wants: 'the check of the split',
    evidence: 'required',
  },
  {
    id: 'ai-gm-reference',
    text: 'The truth against which the model is judged comes from a method that clinicians accept',
    ...required(gmlp(5)),
    answeredBy: 'clinical-validator',
    wants: 'the labelling procedure',
  },
  {
    id: 'ai-gm-reference-limits',
    text: 'It is known how often those who label disagree, and what that means for the result',
    ...required(gmlp(5)),
  },
  {
    id: 'ai-gm-design',
    text: 'The kind of model suits the amount of data and the use; overfitting was looked for',
    ...required(gmlp(6)),
  },
];
