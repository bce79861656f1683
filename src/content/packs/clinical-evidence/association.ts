import type { ItemInput } from '../../written';
import { gmlp, iso14971, samd } from '../../sources';
import { decisionSupport } from './sources';
import { advised, required, requiredIfAny } from '../../standing';

/** Does the output mean something for the condition it is used for? */
export const association: ItemInput[] = [
  {
    id: 'ce-va-output',
    text: 'The output is named in one sentence, together with the condition and the decision that it serves',
    ...required(samd('valid clinical association')),
  },
  {
    id: 'ce-va-literature',
    text: 'A literature search with its terms, date and result shows that the output and the condition belong together',
    ...required(samd('valid clinical association')),
    wants: 'the literature review',
    evidence: 'required',
  },
  {
    id: 'ce-va-guideline',
    text: 'A current guideline supports this use; edition and passage are noted',
    ...requiredIfAny(samd('valid clinical association')),
    wants: 'a guideline reference',
  },
  {
    id: 'ce-va-against',
    text: 'Studies that speak against the link are listed and answered, not left out',
    ...required(samd('valid clinical association')),
  },
  {
    id: 'ce-va-population',
    text: 'The patients in these studies resemble those who will meet the feature in age, sex and severity',
    ...required(samd('valid clinical association')),
  },
  {
    id: 'ce-va-own-research',
    text: 'Where the link is new, research of our own shows it, and its limits are stated',
    ...requiredIfAny(samd('valid clinical association')),
    wants: 'a study report',
  },
  {
    id: 'ce-va-use',
    text: 'Claims in the product, its help and its advertising stay within the use that the evidence covers',
    ...required(iso14971('5.2', 'Intended use and reasonably foreseeable misuse')),
  },
  {
    id: 'ce-va-reference',
    text: 'The reference that decides who has the condition is the best that clinicians have today',
    ...required(gmlp(5)),
  },
  {
    id: 'ce-va-basis-shown',
    text: 'A clinician can see on what a recommendation rests and judge it alone',
    help: 'Not applicable where the output is not a recommendation to a professional.',
    ...requiredIfAny(decisionSupport(4)),
    wants: 'a screenshot without patient data',
  },
  {
    id: 'ce-va-independent',
    text: 'Somebody outside the team reviewed the evidence',
    help: 'Worth most for serious conditions and for a link that is new.',
    ...advised(samd('independent review')),
  },
  {
    id: 'ce-va-kept-current',
    text: 'Somebody by name looks for new evidence at set times and says when it changes the picture',
    ...required(iso14971('10.2', 'Information collection')),
  },
];
