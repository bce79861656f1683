import type { ItemInput } from '../../written';
import { nistPrivacy } from '../../sources';
import { always, required, requiredIfAny, whereItArises } from '../../standing';

/** Which data the vendor meets, what it may do with it, and what was checked before. */
export const vendorData: ItemInput[] = [
  {
    id: 'vc-parties-listed',
    text: 'The vendor and its own suppliers that reach our data are listed, each with what it does',
    help: 'Hosting, logging, error tracking, messaging and AI services count, free tiers too.',
    ...required(nistPrivacy('ID.DE-P2')),
    wants: 'a list of parties',
  },
  {
    id: 'vc-places',
    text: 'The countries and clouds in which the vendor stores and opens our data are written down',
    ...requiredIfAny(nistPrivacy('ID.IM-P7')),
  },
  {
    id: 'vc-associate-decided',
    text: 'It is decided, with the reason, whether the vendor acts as a business associate',
    help: 'It does when it makes, gets, keeps or sends patient data for us. Encrypted storage without the key counts.',
    ...always('164.502(e)(1)'),
    answeredBy: 'privacy-officer',
    wants: 'the decision with its reason',
  },
  {
    id: 'vc-no-data-before',
    text: 'No electronic patient data reaches the vendor before the agreement is signed, in trials neither',
    ...always('164.308(b)(1)'),
    answeredBy: 'privacy-officer',
    wants: 'the agreement, or the proof that no data flows',
    evidence: 'required',
  },
  {
    id: 'vc-least-data',
    text: 'The vendor gets only the fields that its task takes, and a named person checked the list',
    ...whereItArises('164.502(b)(1)'),
    wants: 'a field list',
  },
  {
    id: 'vc-no-own-use',
    text: 'The vendor keeps our data out of its own analytics and model training unless the contract allows it',
    ...whereItArises('164.502(a)(3)'),
    answeredBy: 'privacy-officer',
  },
  {
    id: 'vc-no-sale',
    text: 'Nobody pays or is paid for patient data in this arrangement, or the exception is named',
    ...whereItArises('164.502(a)(5)(ii)'),
    answeredBy: 'privacy-officer',
  },
];
