import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { always, whereItArises } from '../../standing';

const items: ItemInput[] = [
  {
    id: 'hp-privacy-official',
    text: 'The privacy official and the contact for complaints are named where staff and patients find them',
    ...always('164.530(a)'),
  },
  {
    id: 'hp-training',
    text: 'Everybody whose work this release changes was trained on it, and a list shows when',
    ...always('164.530(b)'),
    wants: 'the training record',
    evidence: 'required',
  },
  {
    id: 'hp-incidental',
    text: 'Screens, printers and calls that this release adds do not show or tell patient data to bystanders',
    ...always('164.530(c)'),
  },
  {
    id: 'hp-complaints',
    text: 'A complaint about privacy can be filed, and what came of it is recorded',
    ...always('164.530(d)'),
  },
  {
    id: 'hp-sanctions',
    text: 'Breaking the privacy rules has consequences that are written down and, when applied, recorded',
    ...always('164.530(e)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'hp-mitigation',
    text: 'A plan says who limits the harm when data went where it should not, and what they do first',
    ...always('164.530(f)'),
  },
  {
    id: 'hp-no-retaliation',
    text: 'Nobody is treated worse for complaining or for using a right, in the software or outside it',
    ...always('164.530(g)'),
  },
  {
    id: 'hp-no-waiver',
    text: 'No form or click makes care, payment or enrolment depend on giving up the right to complain',
    ...always('164.530(h)'),
  },
  {
    id: 'hp-procedures',
    text: 'Written procedures match what the software now does, and their changes are dated',
    ...always('164.530(i)'),
    wants: 'the procedures that changed',
  },
  {
    id: 'hp-records-kept',
    text: 'Procedures, notices and other privacy records are kept for 6 years',
    help: 'Counted from when they were made or last in force, whichever is later.',
    ...always('164.530(j)'),
  },
  {
    id: 'hp-group-plan',
    text: 'A fully insured group health plan that relies on a lighter duty has checked that it holds no such data',
    ...whereItArises('164.530(k)'),
  },
];

export const administration: TemplateInput = {
  id: 'privacy-administration',
  version: 1,
  title: 'Privacy administration',
  purpose: 'Checks once per release what the organization around the software has to have in place.',
  items: answeredBy('privacy-officer', items),
};
