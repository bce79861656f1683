import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { content } from './content';
import { always, whereItArises } from '../../standing';

const patients: ItemInput[] = [
  {
    id: 'bn-patients-time',
    text: 'Patients are told without needless delay, at the latest 60 calendar days after discovery',
    help: '60 days is the outer limit, not the plan: waiting for it without reason is late as well.',
    ...always('164.404(b)'),
    wants: 'the date of discovery and the date of mailing',
    evidence: 'required',
  },
  {
    id: 'bn-patients-mail',
    text: 'The notice goes by first-class mail, or by e-mail to patients who agreed to that',
    ...always('164.404(d)(1)(i)'),
  },
  {
    id: 'bn-patients-deceased',
    text: 'For patients who died, it goes to next of kin or representative where an address is known',
    ...whereItArises('164.404(d)(1)(ii)'),
  },
  {
    id: 'bn-substitute-few',
    text: 'Where addresses of fewer than 10 patients fail, they are reached by letter, telephone or in another way',
    ...whereItArises('164.404(d)(2)(i)'),
  },
  {
    id: 'bn-substitute-many',
    text: 'Where addresses of 10 or more fail, a notice runs on the home page for 90 days or in major media',
    help: 'With a toll-free number that answers for at least 90 days.',
    ...whereItArises('164.404(d)(2)(ii)'),
  },
  {
    id: 'bn-urgent',
    text: 'Where misuse may be close, patients are called or reached in a similar way on top of the letter',
    ...whereItArises('164.404(d)(3)'),
  },
];

const others: ItemInput[] = [
  {
    id: 'bn-media',
    text: 'With more than 500 residents of one State affected, media there are told within 60 calendar days',
    help: 'Counted State by State. Exactly 500 residents do not call for it, 501 do. The notice has the same content as that to patients.',
    ...whereItArises('164.406(b)'),
    answeredBy: 'compliance-officer',
    wants: 'the count of patients by State',
  },
  {
    id: 'bn-secretary-large',
    text: 'With 500 or more patients affected, the Secretary is told at the same time as the patients',
    help: 'Counted over all States. Exactly 500 patients call for it. So the limit is 60 calendar days here too.',
    ...whereItArises('164.408(b)'),
    answeredBy: 'compliance-officer',
    wants: 'the receipt of the report',
  },
  {
    id: 'bn-secretary-small',
    text: 'With fewer than 500 affected, it is logged, and reported within 60 days after the calendar year of discovery ends',
    help: 'Not the year in which it happened. Day 60 is 1 March, in a leap year 29 February.',
    ...whereItArises('164.408(c)'),
    answeredBy: 'compliance-officer',
    wants: 'the entry in the log',
  },
  {
    id: 'bn-police-written',
    text: 'A delay that law enforcement asked for in writing lasts as long as the writing says, no longer',
    ...whereItArises('164.412(a)'),
  },
  {
    id: 'bn-police-oral',
    text: 'A delay asked for by word of mouth is noted with the name of the official and ends after 30 days',
    help: 'It goes on if a written statement arrives in that time.',
    ...whereItArises('164.412(b)'),
  },
];

export const notices: TemplateInput = {
  id: 'breach-notices',
  version: 1,
  title: 'Breach notices',
  purpose: 'Checks that everybody who has to be told of a breach is told, in time, with the right content.',
  items: answeredBy('privacy-officer', [...patients, ...content, ...others]),
};
