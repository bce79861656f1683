import type { ItemInput } from '../../written';
import { hipaa } from '../../sources';

const SECTION = 'the section of the agreement';

/** What the Security Rule wants the agreement to say about electronic patient data. */
export const agreementSecurity: ItemInput[] = [
  {
    id: 'vc-ba-security-rule',
    text: 'The vendor promises to follow the Security Rule for the electronic data it handles for us',
    citation: hipaa('164.314(a)(2)(i)(A)'),
    required: true,
    answeredBy: 'security-officer',
    wants: SECTION,
    notApplicable: false,
  },
  {
    id: 'vc-ba-security-subcontractors',
    text: 'The vendor promises that no subcontractor touches electronic patient data without a contract like this one',
    citation: hipaa('164.314(a)(2)(i)(B)'),
    required: true,
    answeredBy: 'security-officer',
    wants: SECTION,
    notApplicable: false,
  },
  {
    id: 'vc-ba-security-incidents',
    text: 'The vendor reports security incidents it learns of, and the agreement says how and to whom',
    help: 'Include how pings and failed log-ins, which happen all the time, are reported in sum.',
    citation: hipaa('164.314(a)(2)(i)(C)'),
    required: true,
    answeredBy: 'security-officer',
    wants: SECTION,
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'vc-ba-form',
    text: 'It is on record which paper binds the vendor: a contract, or between government bodies its substitute',
    help: 'Two government bodies may use a memorandum of understanding, or rely on a law that says the same.',
    citation: hipaa('164.314(a)(2)(ii)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: false,
  },
  {
    id: 'vc-ba-security-chain',
    text: 'The security terms go down the chain: the vendor showed them in its subcontracts, or that it has none',
    citation: hipaa('164.314(a)(2)(iii)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'a sample subcontract or a statement',
    notApplicable: false,
  },
  {
    id: 'vc-ba-privacy-chain',
    text: 'The privacy terms go down the chain in the same way, as far as the vendor has subcontractors',
    citation: hipaa('164.504(e)(5)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: true,
  },
];
