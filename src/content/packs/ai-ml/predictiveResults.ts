import type { ItemInput } from '../../written';
import { certification } from '../../sources';
import { required, requiredIfAny } from '../../standing';

/** What users can look up about a predictive model: results, monitoring, updates. */
export const predictiveResults: ItemInput[] = [
  {
    id: 'ai-dp-validity',
    text: 'Users can look up how right it is on test data from the source of its training data',
    ...required(certification('170.315(b)(11)(iv)(B)(7)(i)')),
    answeredBy: 'clinical-validator',
    wants: 'the measured results',
    evidence: 'required',
  },
  {
    id: 'ai-dp-validity-fair',
    text: 'Users can look up how fair it is on test data from the source of its training data',
    ...required(certification('170.315(b)(11)(iv)(B)(7)(ii)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-validity-outside',
    text: 'Users can look up how right it is on data from another source',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(7)(iii)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-outside-fair',
    text: 'Users can look up how fair it is on data from another source',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(7)(iv)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-outcomes',
    text: 'Users find links to studies of what its use did for patients',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(7)(v)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-watch-validity',
    text: 'Users can look up how and how often it is checked for being right',
    ...required(certification('170.315(b)(11)(iv)(B)(8)(i)')),
  },
  {
    id: 'ai-dp-local-validity',
    text: 'Users can look up how right it is on local patients',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(ii)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-watch-fairness',
    text: 'Users can look up how and how often it is checked for being fair',
    ...required(certification('170.315(b)(11)(iv)(B)(8)(iii)')),
  },
  {
    id: 'ai-dp-local-fairness',
    text: 'Users can look up how fair it is on local patients',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(8)(iv)')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-dp-updates',
    text: 'Users can look up how often it is updated, and how often its performance is corrected',
    help: 'Two facts: the updates, and the repair once a weakness is found.',
    ...requiredIfAny(certification('170.315(b)(11)(iv)(B)(9)')),
  },
];
