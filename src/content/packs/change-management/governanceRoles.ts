import type { ItemInput } from '../../written';
import { hipaa, iso14971, nistPrivacy, safer } from '../../sources';

/** Who is touched by the change, who answers for what, and who speaks for patients. */
export const governanceRoles: ItemInput[] = [
  {
    id: 'cm-gov-groups',
    text: 'The groups that the change touches are listed, each with what it wants and who speaks for it',
    help: 'For example nurses, physicians, patients, front desk, billing, IT, vendors and partner hospitals.',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'a stakeholder map',
    notApplicable: false,
  },
  {
    id: 'cm-gov-sponsor',
    text: 'A member of the management answers for the change and knows the privacy duties that come with it',
    citation: nistPrivacy('GV.AT-P2'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'cm-gov-privacy-tasks',
    text: 'Each privacy task in the project has one person whose name is written beside it',
    citation: nistPrivacy('GV.PO-P3'),
    required: true,
    wants: 'a task and name list',
    notApplicable: false,
  },
  {
    id: 'cm-gov-privacy-official',
    text: 'The privacy official is named in the project papers and sees each plan before it is decided',
    citation: hipaa('164.530(a)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: false,
  },
  {
    id: 'cm-gov-security-official',
    text: 'The security official is named in the project papers and can stop a release',
    citation: hipaa('164.308(a)(2)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
  {
    id: 'cm-gov-clinical-owner',
    text: 'A practising clinician owns the clinical content and has time set aside for it',
    citation: safer('Organizational Responsibilities'),
    required: false,
    answeredBy: 'clinical-validator',
    notApplicable: true,
  },
  {
    id: 'cm-gov-competence',
    text: 'The people who judge hazards together know the clinical field, the technology and the method',
    citation: iso14971('4.3', 'Competence of personnel'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'cm-gov-supervised',
    text: 'Project staff who meet patient data were authorised for it and work under somebody who watches over it',
    citation: hipaa('164.308(a)(3)(ii)(A)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
    addressable: true,
  },
];
