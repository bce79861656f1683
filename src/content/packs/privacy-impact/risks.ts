import type { ItemInput } from '../../written';
import { dhs, ico, nist, rule } from './sources';

/** What protects the data day by day. */
export const protection: ItemInput[] = [
  {
    id: 'pf-safeguards',
    text: 'The security risk analysis covers this project and names the safeguards it relies on',
    ...rule('164.530(c)'),
    notApplicable: false,
    answeredBy: 'security-officer',
    wants: 'a reference to the analysis',
  },
  {
    id: 'pf-access-control',
    text: 'Each role has the least access that its work needs, and a review date',
    ...nist('PR.AC-P4'),
    answeredBy: 'security-officer',
  },
  {
    id: 'pf-logs',
    text: 'Logs show who did what with the data and hold no more about patients than that takes',
    ...nist('CT.DM-P8'),
  },
  {
    id: 'pf-training',
    text: 'People who will work with it were trained on the limits of the use',
    ...dhs('8.2'),
  },
];

/** What can go wrong for people, what is done about it, and who accepts what remains. */
export const risks: ItemInput[] = [
  {
    id: 'pf-problems-listed',
    text: 'For each step it says what could go wrong for people, even when all works as built',
    help: 'Disclosure is one kind. Wrong treatment, shame, loss of insurance or work, and distrust are others.',
    ...nist('ID.RA-P3'),
  },
  {
    id: 'pf-rated',
    text: 'Each problem is rated by how likely and how bad it is, for the people and not for us',
    ...nist('ID.RA-P4'),
    wants: 'the rated list',
    evidence: 'required',
  },
  {
    id: 'pf-measures',
    text: 'Each medium or high risk has a measure with an owner, a date and the rating that remains',
    ...nist('ID.RA-P5'),
  },
  {
    id: 'pf-measures-tested',
    text: 'The measures that are technical were tested and do what the assessment says',
    ...nist('CT.DM-P9'),
    wants: 'a test report',
  },
  {
    id: 'pf-consulted',
    text: 'Patients or those who speak for them were heard, or it says why not',
    ...ico(3),
  },
  {
    id: 'pf-accepted',
    text: 'A named person who may do so accepts what remains, after reading the view of the privacy officer',
    ...ico(7),
  },
  {
    id: 'pf-review',
    text: 'The next review has a date, and the changes that bring it forward are named',
    ...nist('GV.MT-P1'),
  },
];
