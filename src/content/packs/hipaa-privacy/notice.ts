import type { ItemInput } from '../../written';
import { always, whereItArises } from '../../standing';

/** What the notice says, and what a patient may ask us to refrain from: 164.520 and 164.522. */
export const notice: ItemInput[] = [
  {
    id: 'hp-notice-content',
    text: 'The notice of privacy practices describes each use that this change adds',
    help: 'Since 16 February 2026 it also covers records of substance use treatment under 42 CFR Part 2.',
    ...always('164.520(b)(1)'),
  },
  {
    id: 'hp-notice-revised',
    text: 'A use that the notice does not yet describe stays switched off until the new notice takes effect',
    help: 'Excepted where a law demands the use.',
    ...whereItArises('164.520(b)(3)'),
  },
  {
    id: 'hp-notice-provided',
    text: 'New patients get the notice by their first visit, and the web site shows it where people look',
    help: 'Direct care: ask for a written acknowledgment. Plans: at enrolment, with a reminder every 3 years.',
    ...whereItArises('164.520(c)'),
  },
  {
    id: 'hp-notice-kept',
    text: 'Old notices and acknowledgments stay retrievable for 6 years',
    ...whereItArises('164.520(e)'),
  },
  {
    id: 'hp-restriction',
    text: 'A restriction that we agreed to is stored with the record and stops the flows it names',
    help: 'Emergency care is excepted.',
    ...whereItArises('164.522(a)(1)(iii)'),
  },
  {
    id: 'hp-paid-in-full',
    text: 'A service paid in full by the patient can be flagged so that the health plan never learns of it',
    help: 'We cannot turn such a request down unless a law demands the disclosure.',
    ...whereItArises('164.522(a)(1)(vi)'),
    wants: 'a test that claims and exchange leave it out',
  },
  {
    id: 'hp-confidential-channel',
    text: 'Messages go to the address or channel that the patient asked for, without asking why',
    help: 'A plan may ask whether the usual way puts somebody in danger.',
    ...whereItArises('164.522(b)'),
  },
];
