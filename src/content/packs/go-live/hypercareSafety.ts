import type { ItemInput } from '../../written';
import { iso14971, safer } from '../../sources';

/** What is watched for the sake of patients and of the people who work with the system. */
export const hypercareSafety: ItemInput[] = [
  {
    id: 'gl-hyp-daily-review',
    text: 'Open issues are gone through every day by severity, those that can hurt a patient first',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'an issue list with owners',
    notApplicable: false,
  },
  {
    id: 'gl-hyp-hazard-reports',
    text: 'Staff can report a hazard in a minute, and each report reaches the risk file with an answer',
    citation: iso14971('10.2', 'Information collection'),
    required: true,
    wants: 'a list of reports and their outcome',
    notApplicable: true,
  },
  {
    id: 'gl-hyp-results',
    text: 'Results that nobody has acknowledged are listed each day and chased until somebody has',
    citation: safer('Test Results Reporting and Follow-Up'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-hyp-orders',
    text: 'Orders that are stuck between two people or two systems are found and freed every day',
    citation: safer('Computerized Provider Order Entry with Decision Support'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-hyp-messages',
    text: 'Failed and waiting interface messages are counted, resent or answered each day',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-hyp-alerts',
    text: 'The number of new alerts and how often they are overridden is known for each role',
    citation: safer('Computerized Provider Order Entry with Decision Support'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-hyp-performance',
    text: 'Response times and minutes of downtime are measured and held against the target',
    citation: safer('System Management'),
    required: false,
    wants: 'a weekly chart',
    notApplicable: false,
  },
  {
    id: 'gl-hyp-support',
    text: 'Helpers stand beside staff on each unit, and what people keep asking goes into new training',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-hyp-exit',
    text: 'Thresholds for the end of hypercare were set beforehand, are met, and normal support has taken over',
    help: 'For example no open issue that endangers patients for a week, and tickets back at the level of before.',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'a hand-over note',
    notApplicable: false,
  },
];
