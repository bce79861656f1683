import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import { nist, rule, wp248 } from './sources';

const change: ItemInput[] = [
  {
    id: 'ps-same-purpose',
    text: 'Patient data serves only purposes it served before, or the full assessment covers the new one',
    ...nist('ID.IM-P5'),
  },
  {
    id: 'ps-same-elements',
    text: 'No new kind of patient data is read, stored or sent, or the full assessment covers it',
    ...nist('ID.IM-P6'),
  },
  {
    id: 'ps-same-recipients',
    text: 'No new vendor, partner or authority gets patient data, or the full assessment covers it',
    ...nist('ID.DE-P2'),
  },
  {
    id: 'ps-same-access',
    text: 'No group of users sees more than it did before, or the full assessment covers it',
    ...nist('PR.AC-P4'),
  },
  {
    id: 'ps-same-place',
    text: 'Data stays in the systems and countries where it was, or the full assessment covers the new place',
    ...nist('ID.IM-P7'),
  },
  {
    id: 'ps-notice-fits',
    text: 'The notice of privacy practices fits as it stands, or the full assessment covers its revision',
    ...rule('164.520(b)(3)'),
  },
];

const criteria: ItemInput[] = [
  {
    id: 'ps-scoring',
    text: 'Nobody is scored, ranked or predicted, or the full assessment covers it',
    ...wp248(1, 'Evaluation or scoring'),
  },
  {
    id: 'ps-automated-decision',
    text: 'No decision that matters to a patient is made without a person, or the full assessment covers it',
    ...wp248(2, 'Automated decision-making'),
  },
  {
    id: 'ps-monitoring',
    text: 'Nobody is watched over time, at home or at work, or the full assessment covers it',
    help: 'Wearables, location, cameras and use tracking are examples.',
    ...wp248(3, 'Systematic monitoring'),
  },
  {
    id: 'ps-sensitive',
    text: 'No data is touched that is delicate even among health data, or the full assessment covers it',
    help: 'Mental health, substance use, HIV, genetic, sexual and reproductive health.',
    ...wp248(4, 'Sensitive data'),
  },
  {
    id: 'ps-large-scale',
    text: 'Few patients are affected in relation to all we serve, or the full assessment covers it',
    help: 'Count patients, records, years and regions. Write down the number from which you call it large.',
    ...wp248(5, 'Large scale'),
  },
  {
    id: 'ps-combining',
    text: 'No data sets from different sources are joined, or the full assessment covers it',
    ...wp248(6, 'Matching or combining datasets'),
  },
  {
    id: 'ps-vulnerable',
    text: 'Children and others who cannot easily object are not singled out, or the full assessment covers it',
    ...wp248(7, 'Vulnerable data subjects'),
  },
  {
    id: 'ps-new-technology',
    text: 'No technology is used that is new to us or to care, or the full assessment covers it',
    ...wp248(8, 'Innovative use'),
  },
  {
    id: 'ps-denial',
    text: 'Nobody is kept from a service, a right or a contract by it, or the full assessment covers it',
    ...wp248(9, 'Preventing a right or service'),
  },
];

const result: ItemInput[] = [
  {
    id: 'ps-outcome',
    text: 'The result is recorded: full assessment or short form, with the reason and the date',
    help: 'The full one is due as soon as one line above holds only because it covers it. By the European guidance two of its nine criteria usually suffice; here a single one does.',
    ...nist('GV.MT-P1'),
    wants: 'the recorded result',
    evidence: 'required',
  },
];

export const screening: TemplateInput = {
  id: 'privacy-screening',
  version: 1,
  title: 'Privacy screening',
  purpose:
    'Decides in a few minutes whether a change needs the full privacy impact assessment or the short form.',
  items: answeredBy('privacy-officer', [...change, ...criteria, ...result]),
};
