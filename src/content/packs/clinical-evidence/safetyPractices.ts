import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { advised, required, requiredIfAny } from '../../standing';

/** The eight SAFER Guides of 2025, one question or two for each. */
export const safetyPractices: ItemInput[] = [
  {
    id: 'ce-ps-priority',
    text: 'The practices of this guide that the change touches were rated again',
    ...requiredIfAny(safer('High Priority Practices')),
    answeredBy: 'clinical-validator',
    wants: 'the self-assessment',
  },
  {
    id: 'ce-ps-decides',
    text: 'A named group of clinicians and IT decides on this change and can stop it',
    ...required(safer('Organizational Responsibilities')),
  },
  {
    id: 'ce-ps-ai-owner',
    text: 'An AI function has a clinical owner who may switch it off',
    ...requiredIfAny(safer('Organizational Responsibilities')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-downtime',
    text: 'Staff can care for patients while this function is down, and have practised it',
    ...required(safer('Contingency Planning')),
    wants: 'the downtime procedure',
  },
  {
    id: 'ce-ps-restore',
    text: 'After an outage the data from paper gets back into the record, and nothing is entered twice',
    ...requiredIfAny(safer('Contingency Planning')),
  },
  {
    id: 'ce-ps-configuration',
    text: 'Settings and interfaces were tested in a copy of the live system before the change',
    ...required(safer('System Management')),
    wants: 'a test run',
  },
  {
    id: 'ce-ps-identity',
    text: 'Each screen and printout shows enough to tell patients with similar names apart',
    ...advised(safer('Patient Identification')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-orders',
    text: 'Order sets, doses and alerts that the change touches were checked by a pharmacist or physician',
    ...advised(safer('Computerized Provider Order Entry with Decision Support')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-test-results',
    text: 'An abnormal result reaches a named clinician, and silence is noticed',
    ...advised(safer('Test Results Reporting and Follow-Up')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ce-ps-messages',
    text: 'A message about a patient reaches its receiver or comes back to the sender',
    ...advised(safer('Clinician Communication')),
    answeredBy: 'clinical-validator',
  },
];
