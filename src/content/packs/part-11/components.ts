import type { ItemInput } from '../../written';
import { cfr11 } from './sources';
import { required, requiredIfAny } from '../../standing';

/** The identification codes, passwords and devices with which people sign. */
export const components: ItemInput[] = [
  {
    id: 'p11-two-components',
    text: 'Signing asks for two different proofs, such as a user name and a secret code',
    help: 'Not applicable where all signatures rest on biometrics.',
    ...requiredIfAny(cfr11('11.200(a)(1)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-series',
    text: 'In one sitting the first signature asks for both proofs and each later one for the secret proof again',
    ...requiredIfAny(cfr11('11.200(a)(1)(i)')),
    answeredBy: 'security-officer',
    wants: 'a test run',
  },
  {
    id: 'p11-apart',
    text: 'After a break or a new log-in, a signature asks for both proofs again',
    ...requiredIfAny(cfr11('11.200(a)(1)(ii)')),
    answeredBy: 'security-officer',
    wants: 'a test run',
  },
  {
    id: 'p11-owner-only',
    text: 'Nobody signs for somebody else: no delegation, no shared secrets, no signing by a service account',
    ...requiredIfAny(cfr11('11.200(a)(2)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-no-lone-misuse',
    text: 'One person alone, an administrator included, cannot sign in the name of another',
    ...requiredIfAny(cfr11('11.200(a)(3)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-biometrics',
    text: 'A fingerprint or face that signs works for its owner and for nobody else',
    help: 'Not applicable where no biometrics are used.',
    ...requiredIfAny(cfr11('11.200(b)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-unique-codes',
    text: 'No two people share the same pair of user name and secret; the system refuses a second one',
    ...required(cfr11('11.300(a)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-periodic-review',
    text: 'Accounts and secrets are looked through at set times; old ones are renewed or withdrawn',
    ...required(cfr11('11.300(b)')),
    answeredBy: 'security-officer',
    wants: 'the last review',
  },
  {
    id: 'p11-loss',
    text: 'A lost or stolen token stops working at once, and a replacement follows the same checks as the first',
    ...requiredIfAny(cfr11('11.300(c)')),
    answeredBy: 'security-officer',
  },
  {
    id: 'p11-misuse-alarm',
    text: 'Attempts to misuse an account are blocked and reported to security right away',
    ...required(cfr11('11.300(d)')),
    answeredBy: 'security-officer',
    wants: 'an alert from a test',
  },
  {
    id: 'p11-token-tests',
    text: 'Tokens and cards are tested when they are issued and now and then after that',
    help: 'Not applicable where no tokens or cards are used.',
    ...requiredIfAny(cfr11('11.300(e)')),
    answeredBy: 'security-officer',
    wants: 'the test record',
  },
];
