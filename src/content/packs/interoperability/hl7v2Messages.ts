import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { advised, advisedAlways, always, required } from '../../standing';

/** Does each message say what was meant, and change the right record? */
export const hl7v2Messages: ItemInput[] = [
  {
    id: 'io-v2-specification',
    text: 'The interface specification lists each message, event, segment and field, with the HL7 version',
    help: 'For example ADT^A01 in version 2.5.1: which fields are always filled, which are never used.',
    ...advisedAlways(safer('System Management')),
    wants: 'the interface specification',
  },
  {
    id: 'io-v2-code-tables',
    text: 'Each coded field has its table of values, and an unknown code leads to an error, not to silence',
    ...advised(safer('System Management')),
  },
  {
    id: 'io-v2-end-to-end',
    text: 'Each feed was tested from the screen that sends to the screen that shows: admissions, orders, results',
    ...required(safer('System Management')),
    wants: 'a test report for each feed',
    evidence: 'required',
  },
  {
    id: 'io-v2-patient-match',
    text: 'A message for an unknown, a merged or a similarly named patient never lands on somebody else',
    help: 'Try twins, merges (A40), wrong identifiers and two patients with the same name and birthday.',
    ...advised(safer('Patient Identification')),
    wants: 'a test run',
  },
  {
    id: 'io-v2-repeats',
    text: 'A message that comes twice, late or in the wrong order leaves the record right',
    ...always('164.312(c)(1)'),
    wants: 'a test run',
  },
  {
    id: 'io-v2-corrections',
    text: 'A corrected or withdrawn result replaces the first one on screen, and both remain in the history',
    ...advised(safer('Test Results Reporting and Follow-Up')),
  },
  {
    id: 'io-v2-special-content',
    text: 'Accents, escape sequences and long notes arrive unchanged; an empty field differs from a deleted one',
    help: 'Two quotation marks delete a value. A field that is empty leaves the old value as it is.',
    ...advised(safer('System Management')),
  },
];
