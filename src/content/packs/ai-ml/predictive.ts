import type { ItemInput } from '../../written';
import { certification } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** What users can look up about a predictive model: details, purpose, limits, development. */
export const predictive: ItemInput[] = [
  {
    id: 'ai-dp-details',
    text: 'Users can look up who made it, how to reach them, who paid for it, and what value it gives',
    help: 'Four facts: the maker with contact, the funder, the value in the output, and the kind of output.',
    ...required(certification('170.315(b)(11)(iv)(B)(1)')),
    wants: 'the page that users see',
  },
  {
    id: 'ai-dp-purpose',
    text: 'Users can look up its purpose, its patients, its users and its part in the decision',
    help: 'Four facts. Its part in the decision: it informs, adds to or takes over what a clinician does.',
    ...required(certification('170.315(b)(11)(iv)(B)(2)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-out-of-scope',
    text: 'Users can look up where not to use it, its known risks and its limits',
    help: 'Two facts: uses that are warned against, and risks, wrong places and limits that are known.',
    ...required(certification('170.315(b)(11)(iv)(B)(3)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-training-criteria',
    text: 'Users can look up which patients were taken into the training data and which were left out',
    ...required(certification('170.315(b)(11)(iv)(B)(4)(i)')),
    wants: 'the page that users see',
    evidence: 'required',
  },
  {
    id: 'ai-dp-sensitive-inputs',
    text: 'Users can look up which sensitive traits are inputs',
    help: 'The nine traits of the checklist on rules from evidence, from race to health status.',
    ...required(certification('170.315(b)(11)(iv)(B)(4)(ii)')),
  },
  {
    id: 'ai-dp-training-people',
    text: 'Users can look up how well the training data reflects patients by these traits',
    ...required(certification('170.315(b)(11)(iv)(B)(4)(iii)')),
  },
  {
    id: 'ai-dp-training-setting',
    text: 'Users can look up why the training data fits the place where it is used',
    ...required(certification('170.315(b)(11)(iv)(B)(4)(iv)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-fairness',
    text: 'Users can look up how fairness was sought and how bias was reduced',
    help: 'Two facts: the approach to a fair result, and the handling of bias.',
    ...required(certification('170.315(b)(11)(iv)(B)(5)')),
  },
  {
    id: 'ai-dp-external',
    text: 'Users can look up where it was tested on other data, by whom, on which people and how',
    help: 'Four facts. Where no outside test exists, the page says so.',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(6)')),
    answeredBy: 'clinical-validator',
  },
];
