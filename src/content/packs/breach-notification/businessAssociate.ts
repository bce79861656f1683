import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { always, whereItArises } from '../../standing';

const items: ItemInput[] = [
  {
    id: 'bn-ba-notifies',
    text: 'As a vendor we tell each customer whose patients are affected, through the contact in its contract',
    ...always('164.410(a)(1)'),
    wants: 'a copy of the message with its date',
    evidence: 'required',
  },
  {
    id: 'bn-ba-discovery',
    text: 'Our clock starts on the first day on which an employee or agent of ours knew or should have known',
    help: 'The person who did it does not count. Where we act as agent of the customer, its clock may start on the same day.',
    ...always('164.410(a)(2)'),
  },
  {
    id: 'bn-ba-time',
    text: 'The customer hears of it without needless delay, at the latest 60 calendar days after discovery',
    help: 'Many contracts set a shorter time: the shorter one counts.',
    ...always('164.410(b)'),
    wants: 'the time limit of the contract',
  },
  {
    id: 'bn-ba-patients',
    text: 'The message lists each affected patient as far as we can tell',
    ...always('164.410(c)(1)'),
  },
  {
    id: 'bn-ba-details',
    text: 'What the customer needs for its own notice follows at once, and later findings as they come',
    ...always('164.410(c)(2)'),
  },
  {
    id: 'bn-ba-delay',
    text: 'If law enforcement asked us to wait, its statement is on file with the day on which the wait ends',
    ...whereItArises('164.412'),
  },
];

export const businessAssociate: TemplateInput = {
  id: 'breach-business-associate',
  version: 1,
  title: 'Breach at a business associate',
  purpose: 'For a vendor, or the vendor side of an incident: what the customer has to be told, and when.',
  items: answeredBy('privacy-officer', items),
};
