import type { ItemInput } from '../../written';
import { hipaa, safer } from '../../sources';

/** Who may send, what protects the message, and who notices when it does not arrive. */
export const hl7v2Operation: ItemInput[] = [
  {
    id: 'io-v2-acknowledgements',
    text: 'Accepted, failed and rejected messages each lead to the reaction that both sides agreed on',
    help: 'Acknowledgement codes AA, AE and AR (or CA, CE and CR): who sends again, how often, who is told.',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'io-v2-encrypted',
    text: 'Messages are encrypted on every network that they cross; bare MLLP stays inside one host',
    citation: hipaa('164.312(e)(2)(ii)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'io-v2-whole',
    text: 'A message that was cut off or altered on its way is noticed and not filed',
    citation: hipaa('164.312(e)(2)(i)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'io-v2-known-sender',
    text: 'Both ends check who the other is before the first message; a strange sender is refused',
    citation: hipaa('164.312(d)'),
    required: true,
    wants: 'a test of the refused case',
    notApplicable: false,
  },
  {
    id: 'io-v2-logged',
    text: 'The interface engine records who sent which message when, and who opened a stored one',
    citation: hipaa('164.312(b)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'io-v2-monitored',
    text: 'After the cutover a named person is warned when a feed falls silent, a queue grows or a message fails',
    citation: safer('System Management'),
    required: true,
    wants: 'the alert rules',
    notApplicable: false,
  },
  {
    id: 'io-v2-receiver-down',
    text: 'Messages wait while the receiver is down and then arrive once each, which a test has shown',
    citation: safer('Contingency Planning'),
    required: false,
    notApplicable: true,
  },
];
