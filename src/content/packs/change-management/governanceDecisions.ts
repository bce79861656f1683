import type { ItemInput } from '../../written';
import { hipaa, iso14971, nistPrivacy, safer } from '../../sources';

/** How decisions are taken, on which limits, and what remains of them. */
export const governanceDecisions: ItemInput[] = [
  {
    id: 'cm-gov-decision-map',
    text: 'For each kind of decision it is written who decides, who is asked before and who is told after',
    citation: safer('Organizational Responsibilities'),
    required: false,
    wants: 'a decision map',
    notApplicable: false,
  },
  {
    id: 'cm-gov-patient-risk-limit',
    text: 'Management has set which risks to patients are acceptable, and looks at that limit on fixed dates',
    citation: iso14971('4.2', 'Management responsibilities'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'cm-gov-privacy-risk-limit',
    text: 'It is written how much privacy risk is taken, and who may accept more than that',
    citation: nistPrivacy('GV.RM-P2'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: false,
  },
  {
    id: 'cm-gov-partners',
    text: 'Vendors and partners know their part in protecting the data, and each has one contact on our side',
    citation: nistPrivacy('GV.PO-P4'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'cm-gov-patients-heard',
    text: 'Patients or people who speak for them were asked, and what came of it is written down',
    citation: nistPrivacy('CM.AW-P2'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'cm-gov-conflict',
    text: 'When the date and the safety of patients conflict, a named person decides within a day',
    citation: safer('Organizational Responsibilities'),
    required: false,
    notApplicable: false,
  },
  {
    id: 'cm-gov-decision-log',
    text: 'Decisions on security are kept in writing: what was decided, when, by whom and on what ground',
    citation: hipaa('164.316(b)(1)(ii)'),
    required: true,
    wants: 'a decision log',
    evidence: 'required',
    notApplicable: false,
  },
];
