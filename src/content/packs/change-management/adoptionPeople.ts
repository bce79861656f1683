import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { advised, advisedAlways, always } from '../../standing';

/** What people need before they can work in the new way. */
export const adoptionPeople: ItemInput[] = [
  {
    id: 'cm-kpi-day-of-each-role',
    text: 'For each role it is written what changes in a working day, and people of that role agreed to it',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'a list of changes by role',
  },
  {
    id: 'cm-kpi-privacy-training',
    text: 'People whose privacy duties change were trained on the new ones, and their attendance is on file',
    ...always('164.530(b)'),
    answeredBy: 'privacy-officer',
    wants: 'a training record',
    evidence: 'required',
  },
  {
    id: 'cm-kpi-security-training',
    text: 'The security training covers the new functions, for the management as for temporary staff',
    ...always('164.308(a)(5)(i)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'cm-kpi-super-users',
    text: 'Each unit and shift has a super-user with hours in the roster for helping others',
    ...advised(safer('Organizational Responsibilities')),
  },
  {
    id: 'cm-kpi-feedback',
    text: 'Staff have one place to say what hinders them, and each message gets an answer',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
];
