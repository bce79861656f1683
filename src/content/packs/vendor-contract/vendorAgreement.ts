import type { ItemInput } from '../../written';
import { nistPrivacy, safer } from '../../sources';
import { advised, advisedAlways, required, requiredIfAny } from '../../standing';

/** What was checked about the vendor, what the contract says, and how it ends. */
export const vendorAgreement: ItemInput[] = [
  {
    id: 'vc-assessed',
    text: 'A recent audit report or test of the vendor was read, and each gap in it was judged',
    help: 'A certificate alone tells little: read the scope, the exceptions and the date.',
    ...required(nistPrivacy('ID.DE-P5')),
    answeredBy: 'security-officer',
    wants: 'a note on the report that was read',
    evidence: 'required',
  },
  {
    id: 'vc-privacy-in-contract',
    text: 'The contract names the privacy measures that we count on, and what follows when one is missed',
    ...requiredIfAny(nistPrivacy('ID.DE-P3')),
    wants: 'the sections of the contract',
  },
  {
    id: 'vc-remote-maintenance',
    text: 'Remote maintenance by the vendor is approved each time, logged, and ends by itself',
    ...requiredIfAny(nistPrivacy('PR.MA-P2')),
    answeredBy: 'security-officer',
  },
  {
    id: 'vc-outage',
    text: 'The contract says how long the service may be down, who is told, and what we work with meanwhile',
    ...advised(safer('Contingency Planning')),
  },
  {
    id: 'vc-change-notice',
    text: 'The vendor announces changes early enough for us to test them before patients meet them',
    ...advised(safer('System Management')),
  },
  {
    id: 'vc-exit',
    text: 'Format, time and price of getting our data out at the end were agreed before signing',
    ...advised(safer('System Management')),
  },
  {
    id: 'vc-owner',
    text: 'One person on our side owns the contract, and the day of its next review is in the calendar',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
];
