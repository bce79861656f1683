import type { ItemInput } from '../../written';
import { certification, gmlp, nistPrivacy } from '../../sources';
import { DISPUTED, nondiscrimination } from './sources';
import { advisedAlways, required, requiredIfAny } from '../../standing';

/** Whether a model treats groups of patients differently, and what is done about it. */
export const bias: ItemInput[] = [
  {
    id: 'ai-bi-inventory',
    text: 'The tool is in the list of tools for care decisions, with each input that stands for a protected trait',
    help: `Race, color, national origin, sex, age and disability. It binds those who receive federal funds. ${DISPUTED}`,
    ...advisedAlways(nondiscrimination('b')),
    answeredBy: 'compliance-officer',
    wants: 'the list of tools',
  },
  {
    id: 'ai-bi-mitigation',
    text: 'For this tool it is recorded what lowers the risk of discrimination, and who decided that it is enough',
    help: DISPUTED,
    ...advisedAlways(nondiscrimination('c')),
    answeredBy: 'compliance-officer',
    wants: 'the decision',
  },
  {
    id: 'ai-bi-training-data',
    text: 'The people in the training data are compared with the patients on whom the model is used',
    ...required(gmlp(3)),
    wants: 'a table of both groups',
  },
  {
    id: 'ai-bi-external-data',
    text: 'The people in the outside test data are compared with these patients too',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(6)(iii)')),
  },
  {
    id: 'ai-bi-inputs',
    text: 'Each sensitive trait among the inputs is listed with the clinical reason for it',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(4)(ii)')),
  },
  {
    id: 'ai-bi-proxies',
    text: 'Inputs that stand in for a trait, such as cost or postal code, were looked for',
    ...advisedAlways(nondiscrimination('b')),
  },
  {
    id: 'ai-bi-internal-results',
    text: 'On our own test data, errors are counted for each group, and the gaps are explained',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(7)(ii)')),
    wants: 'the results by group',
    evidence: 'required',
  },
  {
    id: 'ai-bi-external-results',
    text: 'On data from elsewhere, errors are counted for each group as well',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(7)(iv)')),
    wants: 'the results by group',
  },
  {
    id: 'ai-bi-approach',
    text: 'It is written down what counts as fair here, and why this measure was chosen',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(5)(i)')),
  },
  {
    id: 'ai-bi-reduction',
    text: 'It is written down what was done to reduce bias, and what it changed',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(5)(ii)')),
  },
  {
    id: 'ai-bi-labels',
    text: 'The labels were examined for bias, such as a group that is diagnosed less often',
    ...required(gmlp(5)),
  },
  {
    id: 'ai-bi-people',
    text: 'It was tested whether users trust the model too much, or more for some patients than for others',
    ...required(gmlp(7)),
  },
  {
    id: 'ai-bi-warnings',
    text: 'Users see for which patients and tasks the model is not made',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(3)(i)')),
  },
  {
    id: 'ai-bi-local',
    text: 'Before release the errors by group were counted on patients of this clinic',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(iv)')),
    wants: 'the local results',
  },
  {
    id: 'ai-bi-over-time',
    text: 'After release the errors by group are counted again at set times, with a limit for action',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(iii)')),
  },
  {
    id: 'ai-bi-analytic',
    text: 'Bias in data and in its analysis is part of the privacy risk assessment',
    ...advisedAlways(nistPrivacy('ID.RA-P2')),
    answeredBy: 'privacy-officer',
  },
];
