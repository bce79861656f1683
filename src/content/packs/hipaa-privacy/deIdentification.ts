import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { identifiers } from './identifiers';
import { always, whereItArises } from '../../standing';

const method: ItemInput[] = [
  {
    id: 'hp-deid-method',
    text: 'The data set says which of the two methods made it: expert determination or safe harbor',
    help: 'The 18 lines below mean patients, their relatives, employers and household members. With an expert determination, answer them "Not applicable" and name it.',
    ...always('164.514(a)'),
  },
  {
    id: 'hp-expert-determination',
    text: 'A qualified expert found the risk of identification very small, and the report is on file',
    help: 'The alternative to the safe harbor. Answer "Not applicable" when all 18 identifiers are removed.',
    ...whereItArises('164.514(b)(1)'),
    wants: 'the report with methods and results',
  },
];

const remainder: ItemInput[] = [
  {
    id: 'hp-no-actual-knowledge',
    text: 'Nobody on the team knows a way in which what is left points to a person',
    ...whereItArises('164.514(b)(2)(ii)'),
    wants: 'a note on who was asked',
  },
  {
    id: 'hp-reidentification-code',
    text: 'A code for finding the person again is random, serves nothing else, and its table stays with us',
    help: 'A hash of a record number or name is made from the person and does not qualify.',
    ...whereItArises('164.514(c)'),
    wants: 'a description of how codes are made',
  },
  {
    id: 'hp-deid-use-permitted',
    text: 'Whoever makes the data set may use the originals for that, and sends no key along with it',
    ...always('164.502(d)'),
    wants: 'a column list and a sample of the result',
    evidence: 'required',
  },
];

export const deIdentification: TemplateInput = {
  id: 'de-identification',
  version: 1,
  title: 'De-identification',
  purpose:
    'Proves for one data set (test data, analytics, research, screenshots) that nobody can be recognized in it.',
  items: answeredBy('privacy-officer', [...method, ...identifiers, ...remainder]),
};
