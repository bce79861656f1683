import type { ItemInput } from '../../written';
import { dhs, nist, rule } from './sources';

/** What patients are told, and what they can do. */
export const patients: ItemInput[] = [
  {
    id: 'pf-told',
    text: 'Patients learn of the use before it starts, in words they understand, at a place they pass',
    ...nist('CM.AW-P1'),
  },
  {
    id: 'pf-choices',
    text: 'It is listed where patients can agree, decline or opt out, and what follows when they do',
    ...nist('CT.PO-P3'),
  },
  {
    id: 'pf-consent-withdrawn',
    text: 'A permission that was withdrawn stops the use, and a test shows it',
    ...nist('CT.PO-P1'),
    notApplicable: true,
  },
  {
    id: 'pf-access',
    text: 'Patients can get what is stored about them here, within 30 days of asking',
    ...rule('164.524(b)(2)'),
  },
  {
    id: 'pf-correction',
    text: 'A correction reaches the copies of vendors and partners as well',
    ...nist('CM.AW-P5'),
    notApplicable: true,
  },
  {
    id: 'pf-deletion',
    text: 'Single records can be deleted or locked where retention rules leave room for it',
    ...nist('CT.DM-P4'),
  },
  {
    id: 'pf-how-to-correct',
    text: 'The way to ask for a correction is explained where patients see their data',
    ...dhs('7.3'),
  },
];

/** Who else gets the data, and on which terms. */
export const sharing: ItemInput[] = [
  {
    id: 'pf-vendors-assessed',
    text: 'Each vendor and partner was looked at for privacy before it gets data, and again at fixed times',
    ...nist('ID.DE-P2'),
    notApplicable: true,
    wants: 'the last review of each',
  },
  {
    id: 'pf-contracts',
    text: 'Each has a signed contract whose terms cover this use',
    ...rule('164.502(e)(2)'),
    wants: 'a reference to each contract',
  },
  {
    id: 'pf-passing-on',
    text: 'Recipients are bound not to pass the data on beyond what was agreed',
    ...dhs('6.3'),
  },
  {
    id: 'pf-disclosures-logged',
    text: 'Disclosures are logged so that they can be listed for a patient and for an audit',
    ...nist('CM.AW-P4'),
    notApplicable: true,
  },
];
