import type { ItemInput } from '../../written';
import { iso14971, nistPrivacy, safer } from '../../sources';
import { advised, advisedAlways, always, required, requiredIfAny } from '../../standing';

/** How decisions are taken, on which limits, and what remains of them. */
export const governanceDecisions: ItemInput[] = [
  {
    id: 'cm-gov-decision-map',
    text: 'For each kind of decision it is written who decides, who is asked before and who is told after',
    ...advisedAlways(safer('Organizational Responsibilities')),
    wants: 'a decision map',
  },
  {
    id: 'cm-gov-patient-risk-limit',
    text: 'Management has set which risks to patients are acceptable, and looks at that limit on fixed dates',
    ...requiredIfAny(iso14971('4.2', 'Management responsibilities')),
  },
  {
    id: 'cm-gov-privacy-risk-limit',
    text: 'It is written how much privacy risk is taken, and who may accept more than that',
    ...required(nistPrivacy('GV.RM-P2')),
    answeredBy: 'privacy-officer',
  },
  {
    id: 'cm-gov-partners',
    text: 'Vendors and partners know their part in protecting the data, and each has one contact on our side',
    ...requiredIfAny(nistPrivacy('GV.PO-P4')),
  },
  {
    id: 'cm-gov-patients-heard',
    text: 'Patients or people who speak for them were asked, and what came of it is written down',
    ...advised(nistPrivacy('CM.AW-P2')),
  },
  {
    id: 'cm-gov-conflict',
    text: 'When the date and the safety of patients conflict, a named person decides within a day',
    ...advisedAlways(safer('Organizational Responsibilities')),
  },
  {
    id: 'cm-gov-decision-log',
    text: 'Decisions on security are kept in writing: what was decided, when, by whom and on what ground',
    ...always('164.316(b)(1)(ii)'),
    wants: 'a decision log',
    evidence: 'required',
  },
];
