import type { ItemInput } from '../written';
import { hipaa, nistPrivacy } from '../sources';

/** What could go wrong for patients, and what stands in the way. */
export const protection: ItemInput[] = [
  {
    id: 'harm-to-patients',
    text: 'What could go wrong for a patient is listed, with how likely it is and how bad',
    citation: nistPrivacy('ID.RA-P4'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'safeguards-in-place',
    text: 'The safeguards for this data are named, and the security risk analysis covers them',
    citation: hipaa('164.530(c)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'logs-without-patients',
    text: 'Logs, alerts, error reports and support tickets hold no patient data',
    citation: nistPrivacy('PR.DS-P5'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'analytics-bias',
    text: 'Where software scores or sorts patients, its inputs and results are checked for bias',
    citation: nistPrivacy('ID.RA-P2'),
    required: false,
    wants: 'an evaluation by patient group',
    notApplicable: true,
  },
];
