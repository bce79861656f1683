import type { ItemInput } from '../../written';
import { cfr11 } from './sources';
import { required } from '../../standing';

/** What a signed record shows, and how a signature hangs on its record and on one person. */
export const signing: ItemInput[] = [
  {
    id: 'p11-signer-name',
    text: 'A signed record names its signer in full, in letters that people can read',
    ...required(cfr11('11.50(a)(1)')),
  },
  {
    id: 'p11-signing-time',
    text: 'A signed record says on which day and at what time it was signed, time zone included',
    help: 'The time comes from the server, not from the device of the signer.',
    ...required(cfr11('11.50(a)(2)')),
  },
  {
    id: 'p11-meaning',
    text: 'A signed record says what the signature stands for, such as reviewed, approved or written by',
    ...required(cfr11('11.50(a)(3)')),
  },
  {
    id: 'p11-shown-everywhere',
    text: 'Name, time and meaning appear on the screen and on every printout, protected like the record itself',
    ...required(cfr11('11.50(b)')),
    wants: 'a printed record',
  },
  {
    id: 'p11-bound-to-record',
    text: 'A signature cannot be cut out, copied or moved to another record, and a later change is visible',
    ...required(cfr11('11.70')),
    wants: 'a test of a tampered record',
    evidence: 'required',
  },
  {
    id: 'p11-one-owner',
    text: 'An account that can sign belongs to one person and is never given to another, not even after they leave',
    ...required(cfr11('11.100(a)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-identity-checked',
    text: 'Somebody checked who a person is before they received the right to sign',
    ...required(cfr11('11.100(b)')),
    answeredBy: 'compliance-officer',
    wants: 'the record of the check',
  },
  {
    id: 'p11-fda-letter',
    text: 'FDA has our letter that electronic signatures here bind like those on paper',
    help: 'One letter serves the whole organisation.',
    ...required(cfr11('11.100(c)')),
    answeredBy: 'compliance-officer',
    wants: 'a copy of the letter',
  },
];
