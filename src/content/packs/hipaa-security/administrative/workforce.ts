import type { ItemInput } from '../../../written';
import { addressable, always } from '../../../standing';

/** Who works with patient data, and how access is given, kept right and taken away. */
export const workforce: ItemInput[] = [
  {
    id: 'sr-workforce-access',
    text: 'People in each job can reach the patient data that the job needs, and everybody else is kept out',
    ...always('164.308(a)(3)(i)'),
  },
  {
    id: 'sr-supervision',
    text: 'Whoever works with patient data or near it is authorized first, or works under supervision',
    help: 'Cleaners, students, volunteers and vendors on site count too.',
    ...addressable('164.308(a)(3)(ii)(A)'),
  },
  {
    id: 'sr-clearance',
    text: 'Before somebody gets access, it is checked that this person should have it',
    help: 'What is checked follows the job: references, a licence, the word of the manager.',
    ...addressable('164.308(a)(3)(ii)(B)'),
  },
  {
    id: 'sr-leavers',
    text: 'Accounts, badges and keys of people who leave or change jobs are withdrawn within a set time',
    ...addressable('164.308(a)(3)(ii)(C)'),
    wants: 'a sample of recent leavers with times',
  },
  {
    id: 'sr-access-policy',
    text: 'A policy says who may grant access to patient data, and it agrees with the HIPAA Privacy Rule',
    ...always('164.308(a)(4)(i)'),
    answeredBy: 'privacy-officer',
    wants: 'the access policy',
  },
  {
    id: 'sr-clearinghouse',
    text: 'A health care clearinghouse inside a larger organization is walled off from it, or there is none',
    help: 'A clearinghouse turns claims and other transactions into standard form. Where there is none, the answer is done.',
    ...always('164.308(a)(4)(ii)(A)'),
    answeredBy: 'compliance-officer',
  },
  {
    id: 'sr-access-approval',
    text: 'Access to a program, a set of records or a workstation opens only after a recorded approval',
    ...addressable('164.308(a)(4)(ii)(B)'),
  },
  {
    id: 'sr-access-review',
    text: 'Access rights are on record, reviewed on a schedule, and changed when the work changes',
    ...addressable('164.308(a)(4)(ii)(C)'),
    wants: 'the last access review',
  },
];
