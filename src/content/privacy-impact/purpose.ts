import type { ItemInput } from '../written';
import { hipaa, nistPrivacy } from '../sources';

/** Why patient data is used at all, and how little of it will do. */
export const purpose: ItemInput[] = [
  {
    id: 'purpose-stated',
    text: 'Each use of patient data in this change has a written purpose',
    help: 'Name the care, payment or operations step that the data serves. "Might be useful later" is not a purpose.',
    citation: nistPrivacy('ID.IM-P5'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'use-permitted',
    text: 'Every use and disclosure in this change is one that the Privacy Rule allows',
    help: 'Name the paragraph: treatment, payment or health care operations, an authorization, or one of the cases of 164.512.',
    citation: hipaa('164.502(a)'),
    required: true,
    wants: 'the paragraph that allows it',
    notApplicable: false,
  },
  {
    id: 'minimum-necessary',
    text: 'Screens, exports, messages and interfaces carry only the fields that their purpose needs',
    help: 'Six cases are exempt, among them treatment by a provider: answer "Not applicable" and say which.',
    citation: hipaa('164.502(b)(1)'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'roles-with-access',
    text: 'The roles that see the data are listed, each with the fields it needs and why',
    citation: hipaa('164.514(d)(2)'),
    required: true,
    wants: 'a role and field list',
    notApplicable: true,
  },
];
