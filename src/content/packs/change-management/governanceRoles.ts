import type { ItemInput } from '../../written';
import { iso14971, nistPrivacy, safer } from '../../sources';
import { addressable, advised, advisedAlways, always, required, requiredIfAny } from '../../standing';

/** Who is touched by the change, who answers for what, and who speaks for patients. */
export const governanceRoles: ItemInput[] = [
  {
    id: 'cm-gov-groups',
    text: 'The groups that the change touches are listed, each with what it wants and who speaks for it',
    help: 'For example nurses, physicians, patients, front desk, billing, IT, vendors and partner hospitals.',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'a stakeholder map',
  },
  {
    id: 'cm-gov-sponsor',
    text: 'A member of the management answers for the change and knows the privacy duties that come with it',
    ...required(nistPrivacy('GV.AT-P2')),
  },
  {
    id: 'cm-gov-privacy-tasks',
    text: 'Each privacy task in the project has one person whose name is written beside it',
    ...required(nistPrivacy('GV.PO-P3')),
    wants: 'a task and name list',
  },
  {
    id: 'cm-gov-privacy-official',
    text: 'The privacy official is named in the project papers and sees each plan before it is decided',
    ...always('164.530(a)'),
    answeredBy: 'privacy-officer',
  },
  {
    id: 'cm-gov-security-official',
    text: 'The security official is named in the project papers and can stop a release',
    ...always('164.308(a)(2)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'cm-gov-clinical-owner',
    text: 'A practising clinician owns the clinical content and has time set aside for it',
    ...advised(safer('Organizational Responsibilities')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'cm-gov-competence',
    text: 'The people who judge hazards together know the clinical field, the technology and the method',
    ...requiredIfAny(iso14971('4.3', 'Competence of personnel')),
  },
  {
    id: 'cm-gov-supervised',
    text: 'Project staff who meet patient data were authorised for it and work under somebody who watches over it',
    ...addressable('164.308(a)(3)(ii)(A)'),
    answeredBy: 'security-officer',
  },
];
