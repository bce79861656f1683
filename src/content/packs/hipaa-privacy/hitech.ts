import { answeredBy, type ItemInput, type TemplateInput } from '../../written';
import {
  ehrAccounting,
  ftcBreachRule,
  hitechAct,
  penaltyTiers,
  recognizedPractices,
  securedDataGuidance,
} from './sources';

/** These sources were not read in full for this version: nothing here blocks a gate. */
const advisory = { required: false, notApplicable: true } as const;

const items: ItemInput[] = [
  {
    id: 'hp-hitech-vendor-security',
    text: 'As a vendor we know which security duties bind us by law, whatever our contract says',
    citation: hitechAct('17931'),
    ...advisory,
    answeredBy: 'security-officer',
  },
  {
    id: 'hp-hitech-vendor-privacy',
    text: 'As a vendor we know that using data outside the contract also breaks the law',
    citation: hitechAct('17934'),
    ...advisory,
  },
  {
    id: 'hp-hitech-breach-plan',
    text: 'The incident plan leads to the checklist on breaches as soon as patient data may be involved',
    citation: hitechAct('17932'),
    ...advisory,
  },
  {
    id: 'hp-hitech-secured',
    text: 'Stored, moving and discarded data is encrypted or destroyed in a way that the guidance recognizes',
    help: 'It points to NIST SP 800-111 for stored data, 800-52, 800-77 and 800-113 for data on the move, 800-88 for disposal. Such data falls outside the duty to notify.',
    citation: securedDataGuidance,
    ...advisory,
    answeredBy: 'security-officer',
    wants: 'a list of stores and links with the method',
  },
  {
    id: 'hp-hitech-health-records',
    text: 'For a health app outside HIPAA it is settled whether the FTC rule on breaches holds',
    citation: ftcBreachRule,
    ...advisory,
    answeredBy: 'compliance-officer',
  },
  {
    id: 'hp-hitech-practices',
    text: 'Proof of recognized security practices covers the last 12 months without a gap',
    help: 'HHS takes such proof into account in audits and penalties. The NIST Cybersecurity Framework is one of them.',
    citation: recognizedPractices,
    ...advisory,
    answeredBy: 'security-officer',
    wants: 'the dated records of the practices',
  },
  {
    id: 'hp-hitech-penalties',
    text: 'Risk estimates take the penalty amounts of this year, from the current tables',
    help: 'Four tiers by degree of fault. The amounts are in 45 CFR 102.3 and change every year.',
    citation: penaltyTiers,
    ...advisory,
    answeredBy: 'compliance-officer',
  },
  {
    id: 'hp-hitech-ehr-accounting',
    text: 'The log could list 3 years of EHR disclosures for care, payment and operations if that becomes due',
    help: 'The statute asks for it, but no final rule has put it into effect. A proposal of 2011 is to be withdrawn.',
    citation: ehrAccounting,
    ...advisory,
  },
];

export const hitech: TemplateInput = {
  id: 'hitech',
  version: 1,
  title: 'HITECH',
  purpose:
    'Points to what the HITECH Act and later laws add around the HIPAA Rules. Advice, not a condition.',
  items: answeredBy('privacy-officer', items),
};
