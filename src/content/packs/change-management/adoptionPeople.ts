import type { ItemInput } from '../../written';
import { hipaa, safer } from '../../sources';

/** What people need before they can work in the new way. */
export const adoptionPeople: ItemInput[] = [
  {
    id: 'cm-kpi-day-of-each-role',
    text: 'For each role it is written what changes in a working day, and people of that role agreed to it',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'a list of changes by role',
    notApplicable: false,
  },
  {
    id: 'cm-kpi-privacy-training',
    text: 'People whose privacy duties change were trained on the new ones, and their attendance is on file',
    citation: hipaa('164.530(b)'),
    required: true,
    answeredBy: 'privacy-officer',
    wants: 'a training record',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'cm-kpi-security-training',
    text: 'The security training covers the new functions, for the management as for temporary staff',
    citation: hipaa('164.308(a)(5)(i)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
  {
    id: 'cm-kpi-super-users',
    text: 'Each unit and shift has a super-user with hours in the roster for helping others',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'cm-kpi-feedback',
    text: 'Staff have one place to say what hinders them, and each message gets an answer',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: false,
  },
];
