import type { ItemInput } from '../../written';
import { cfr11 } from './sources';

/** What a signed record shows, and how a signature hangs on its record and on one person. */
export const signing: ItemInput[] = [
  {
    id: 'p11-signer-name',
    text: 'A signed record names its signer in full, in letters that people can read',
    citation: cfr11('11.50(a)(1)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'p11-signing-time',
    text: 'A signed record says on which day and at what time it was signed, time zone included',
    help: 'The time comes from the server, not from the device of the signer.',
    citation: cfr11('11.50(a)(2)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'p11-meaning',
    text: 'A signed record says what the signature stands for, such as reviewed, approved or written by',
    citation: cfr11('11.50(a)(3)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'p11-shown-everywhere',
    text: 'Name, time and meaning appear on the screen and on every printout, protected like the record itself',
    citation: cfr11('11.50(b)'),
    required: true,
    wants: 'a printed record',
    notApplicable: false,
  },
  {
    id: 'p11-bound-to-record',
    text: 'A signature cannot be cut out, copied or moved to another record, and a later change is visible',
    citation: cfr11('11.70'),
    required: true,
    wants: 'a test of a tampered record',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'p11-one-owner',
    text: 'An account that can sign belongs to one person and is never given to another, not even after they leave',
    citation: cfr11('11.100(a)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
  {
    id: 'p11-identity-checked',
    text: 'Somebody checked who a person is before they received the right to sign',
    citation: cfr11('11.100(b)'),
    required: true,
    answeredBy: 'compliance-officer',
    wants: 'the record of the check',
    notApplicable: false,
  },
  {
    id: 'p11-fda-letter',
    text: 'FDA has our letter that electronic signatures here bind like those on paper',
    help: 'One letter serves the whole organisation.',
    citation: cfr11('11.100(c)'),
    required: true,
    answeredBy: 'compliance-officer',
    wants: 'a copy of the letter',
    notApplicable: false,
  },
];
