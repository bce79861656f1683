import type { ItemInput } from '../../written';
import { always } from '../../standing';

/** What a notice to a patient says, 45 CFR 164.404(c). */
export const content: ItemInput[] = [
  {
    id: 'bn-says-what-happened',
    text: 'The notice tells in short what happened, on which day, and on which day it was discovered',
    help: 'Dates as far as they are known.',
    ...always('164.404(c)(1)(A)'),
  },
  {
    id: 'bn-says-which-data',
    text: 'The notice names the kinds of data involved, such as names, birth dates or diagnoses, not the data itself',
    ...always('164.404(c)(1)(B)'),
  },
  {
    id: 'bn-says-what-to-do',
    text: 'The notice tells patients what they can do against harm that may follow',
    ...always('164.404(c)(1)(C)'),
  },
  {
    id: 'bn-says-what-we-do',
    text: 'The notice tells how we look into it, limit the harm and keep it from happening again',
    ...always('164.404(c)(1)(D)'),
  },
  {
    id: 'bn-says-whom-to-ask',
    text: 'The notice says where to ask: a toll-free number, an e-mail address, a web site or a postal address',
    ...always('164.404(c)(1)(E)'),
  },
  {
    id: 'bn-plain-language',
    text: 'Somebody outside the team read the notice and understood it at once',
    ...always('164.404(c)(2)'),
  },
];
