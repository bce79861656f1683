import type { ItemInput } from '../../written';
import { hipaa, nistPrivacy } from '../../sources';

/** Which data the vendor meets, what it may do with it, and what was checked before. */
export const vendorData: ItemInput[] = [
  {
    id: 'vc-parties-listed',
    text: 'The vendor and its own suppliers that reach our data are listed, each with what it does',
    help: 'Hosting, logging, error tracking, messaging and AI services count, free tiers too.',
    citation: nistPrivacy('ID.DE-P2'),
    required: true,
    wants: 'a list of parties',
    notApplicable: false,
  },
  {
    id: 'vc-places',
    text: 'The countries and clouds in which the vendor stores and opens our data are written down',
    citation: nistPrivacy('ID.IM-P7'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'vc-associate-decided',
    text: 'It is decided, with the reason, whether the vendor acts as a business associate',
    help: 'It does when it makes, gets, keeps or sends patient data for us. Encrypted storage without the key counts.',
    citation: hipaa('164.502(e)(1)'),
    required: true,
    answeredBy: 'privacy-officer',
    wants: 'the decision with its reason',
    notApplicable: false,
  },
  {
    id: 'vc-no-data-before',
    text: 'No electronic patient data reaches the vendor before the agreement is signed, in trials neither',
    citation: hipaa('164.308(b)(1)'),
    required: true,
    answeredBy: 'privacy-officer',
    wants: 'the agreement, or the proof that no data flows',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'vc-least-data',
    text: 'The vendor gets only the fields that its task takes, and a named person checked the list',
    citation: hipaa('164.502(b)(1)'),
    required: true,
    wants: 'a field list',
    notApplicable: true,
  },
  {
    id: 'vc-no-own-use',
    text: 'The vendor keeps our data out of its own analytics and model training unless the contract allows it',
    citation: hipaa('164.502(a)(3)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: true,
  },
  {
    id: 'vc-no-sale',
    text: 'Nobody pays or is paid for patient data in this arrangement, or the exception is named',
    citation: hipaa('164.502(a)(5)(ii)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: true,
  },
];
