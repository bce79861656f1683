import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { whereItArises } from '../../standing';

const LOGGED = 'Record it for the accounting that a patient may ask for, unless an exception holds.';

const items: ItemInput[] = [
  {
    id: 'hp-required-by-law',
    text: 'A disclosure that a law orders names that law and sends what it asks, nothing else',
    help: LOGGED,
    ...whereItArises('164.512(a)'),
    wants: 'the law and its section',
    evidence: 'required',
  },
  {
    id: 'hp-public-health',
    text: 'Public health reports go only to recipients that may receive them, such as registries set up by law',
    help: LOGGED,
    ...whereItArises('164.512(b)'),
  },
  {
    id: 'hp-abuse-reports',
    text: 'A report on abuse or neglect records its recipient and whether the patient was told',
    help: LOGGED,
    ...whereItArises('164.512(c)'),
  },
  {
    id: 'hp-oversight',
    text: 'Data for an oversight agency is tied to the audit or inspection for which it was asked',
    help: LOGGED,
    ...whereItArises('164.512(d)'),
  },
  {
    id: 'hp-courts',
    text: 'Release for a court case waits for the order, or for the assurances that replace it',
    help: `An order is followed to the letter. ${LOGGED}`,
    ...whereItArises('164.512(e)'),
    wants: 'a reference to the order or assurance',
  },
  {
    id: 'hp-police',
    text: 'Release to police is possible only for a listed reason, chosen by a person and kept',
    help: LOGGED,
    ...whereItArises('164.512(f)'),
  },
  {
    id: 'hp-coroners',
    text: 'Data on a death goes to coroners, medical examiners and funeral directors for their task only',
    help: LOGGED,
    ...whereItArises('164.512(g)'),
  },
  {
    id: 'hp-donation',
    text: 'Data for organ, eye or tissue donation goes to procurement bodies only',
    help: LOGGED,
    ...whereItArises('164.512(h)'),
  },
  {
    id: 'hp-research',
    text: 'A research extract carries the number of the approval that waived the authorization',
    help: `Preparing research, and research on people who died, have conditions of their own. ${LOGGED}`,
    ...whereItArises('164.512(i)'),
    wants: 'a reference to the approval',
  },
  {
    id: 'hp-serious-threat',
    text: 'A warning about a serious threat records who judged it and who was warned',
    help: LOGGED,
    ...whereItArises('164.512(j)'),
  },
  {
    id: 'hp-government-functions',
    text: 'Release for military, security or custody purposes names the function that it serves',
    ...whereItArises('164.512(k)'),
  },
  {
    id: 'hp-workers-compensation',
    text: 'Data for a work injury claim is cut to what the State law on such claims asks for',
    help: LOGGED,
    ...whereItArises('164.512(l)'),
  },
];

export const withoutAuthorization: TemplateInput = {
  id: 'disclosures-without-authorization',
  version: 1,
  title: 'Disclosures without authorization',
  purpose: 'Goes through the twelve cases in which data may leave without the signature of the patient.',
  items: answeredBy('privacy-officer', items),
};
