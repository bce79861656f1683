import type { ItemInput } from '../../written';
import { always, whereItArises } from '../../standing';

const SECTION = 'the section of the agreement';

/** What the Security Rule wants the agreement to say about electronic patient data. */
export const agreementSecurity: ItemInput[] = [
  {
    id: 'vc-ba-security-rule',
    text: 'The vendor promises to follow the Security Rule for the electronic data it handles for us',
    ...always('164.314(a)(2)(i)(A)'),
    answeredBy: 'security-officer',
    wants: SECTION,
  },
  {
    id: 'vc-ba-security-subcontractors',
    text: 'The vendor promises that no subcontractor touches electronic patient data without a contract like this one',
    ...always('164.314(a)(2)(i)(B)'),
    answeredBy: 'security-officer',
    wants: SECTION,
  },
  {
    id: 'vc-ba-security-incidents',
    text: 'The vendor reports security incidents it learns of, and the agreement says how and to whom',
    help: 'Include how pings and failed log-ins, which happen all the time, are reported in sum.',
    ...always('164.314(a)(2)(i)(C)'),
    answeredBy: 'security-officer',
    wants: SECTION,
    evidence: 'required',
  },
  {
    id: 'vc-ba-form',
    text: 'It is on record which paper binds the vendor: a contract, or between government bodies its substitute',
    help: 'Two government bodies may use a memorandum of understanding, or rely on a law that says the same.',
    ...always('164.314(a)(2)(ii)'),
  },
  {
    id: 'vc-ba-security-chain',
    text: 'The security terms go down the chain: the vendor showed them in its subcontracts, or that it has none',
    ...always('164.314(a)(2)(iii)'),
    answeredBy: 'security-officer',
    wants: 'a sample subcontract or a statement',
  },
  {
    id: 'vc-ba-privacy-chain',
    text: 'The privacy terms go down the chain in the same way, as far as the vendor has subcontractors',
    ...whereItArises('164.504(e)(5)'),
  },
];
