import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { addressable, advised, always, required } from '../../standing';

/** Who may send, what protects the message, and who notices when it does not arrive. */
export const hl7v2Operation: ItemInput[] = [
  {
    id: 'io-v2-acknowledgements',
    text: 'Accepted, failed and rejected messages each lead to the reaction that both sides agreed on',
    help: 'Acknowledgement codes AA, AE and AR (or CA, CE and CR): who sends again, how often, who is told.',
    ...advised(safer('System Management')),
  },
  {
    id: 'io-v2-encrypted',
    text: 'Messages are encrypted on every network that they cross; bare MLLP stays inside one host',
    ...addressable('164.312(e)(2)(ii)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'io-v2-whole',
    text: 'A message that was cut off or altered on its way is noticed and not filed',
    ...addressable('164.312(e)(2)(i)'),
  },
  {
    id: 'io-v2-known-sender',
    text: 'Both ends check who the other is before the first message; a strange sender is refused',
    ...always('164.312(d)'),
    wants: 'a test of the refused case',
  },
  {
    id: 'io-v2-logged',
    text: 'The interface engine records who sent which message when, and who opened a stored one',
    ...always('164.312(b)'),
  },
  {
    id: 'io-v2-monitored',
    text: 'After the cutover a named person is warned when a feed falls silent, a queue grows or a message fails',
    ...required(safer('System Management')),
    wants: 'the alert rules',
  },
  {
    id: 'io-v2-receiver-down',
    text: 'Messages wait while the receiver is down and then arrive once each, which a test has shown',
    ...advised(safer('Contingency Planning')),
  },
];
