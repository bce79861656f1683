import type { ItemInput } from '../../written';
import { iso14971, safer } from '../../sources';
import { advised, advisedAlways, requiredIfAny } from '../../standing';

/** What is watched for the sake of patients and of the people who work with the system. */
export const hypercareSafety: ItemInput[] = [
  {
    id: 'gl-hyp-daily-review',
    text: 'Open issues are gone through every day by severity, those that can hurt a patient first',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'an issue list with owners',
  },
  {
    id: 'gl-hyp-hazard-reports',
    text: 'Staff can report a hazard in a minute, and each report reaches the risk file with an answer',
    ...requiredIfAny(iso14971('10.2', 'Information collection')),
    wants: 'a list of reports and their outcome',
  },
  {
    id: 'gl-hyp-results',
    text: 'Results that nobody has acknowledged are listed each day and chased until somebody has',
    ...advised(safer('Test Results Reporting and Follow-Up')),
  },
  {
    id: 'gl-hyp-orders',
    text: 'Orders that are stuck between two people or two systems are found and freed every day',
    ...advised(safer('Computerized Provider Order Entry with Decision Support')),
  },
  {
    id: 'gl-hyp-messages',
    text: 'Failed and waiting interface messages are counted, resent or answered each day',
    ...advised(safer('System Management')),
  },
  {
    id: 'gl-hyp-alerts',
    text: 'The number of new alerts and how often they are overridden is known for each role',
    ...advised(safer('Computerized Provider Order Entry with Decision Support')),
  },
  {
    id: 'gl-hyp-performance',
    text: 'Response times and minutes of downtime are measured and held against the target',
    ...advisedAlways(safer('System Management')),
    wants: 'a weekly chart',
  },
  {
    id: 'gl-hyp-support',
    text: 'Helpers stand beside staff on each unit, and what people keep asking goes into new training',
    ...advised(safer('Organizational Responsibilities')),
  },
  {
    id: 'gl-hyp-exit',
    text: 'Thresholds for the end of hypercare were set beforehand, are met, and normal support has taken over',
    help: 'For example no open issue that endangers patients for a week, and tickets back at the level of before.',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'a hand-over note',
  },
];
