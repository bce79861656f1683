import type { ItemInput } from '../../written';
import { nistPrivacy, safer } from '../../sources';

/** What was checked about the vendor, what the contract says, and how it ends. */
export const vendorAgreement: ItemInput[] = [
  {
    id: 'vc-assessed',
    text: 'A recent audit report or test of the vendor was read, and each gap in it was judged',
    help: 'A certificate alone tells little: read the scope, the exceptions and the date.',
    citation: nistPrivacy('ID.DE-P5'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'a note on the report that was read',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'vc-privacy-in-contract',
    text: 'The contract names the privacy measures that we count on, and what follows when one is missed',
    citation: nistPrivacy('ID.DE-P3'),
    required: true,
    wants: 'the sections of the contract',
    notApplicable: true,
  },
  {
    id: 'vc-remote-maintenance',
    text: 'Remote maintenance by the vendor is approved each time, logged, and ends by itself',
    citation: nistPrivacy('PR.MA-P2'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: true,
  },
  {
    id: 'vc-outage',
    text: 'The contract says how long the service may be down, who is told, and what we work with meanwhile',
    citation: safer('Contingency Planning'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'vc-change-notice',
    text: 'The vendor announces changes early enough for us to test them before patients meet them',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'vc-exit',
    text: 'Format, time and price of getting our data out at the end were agreed before signing',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'vc-owner',
    text: 'One person on our side owns the contract, and the day of its next review is in the calendar',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: false,
  },
];
