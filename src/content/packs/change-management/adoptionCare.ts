import type { ItemInput } from '../../parse';
import { iso14971, nistPrivacy } from '../../sources';
import { safer } from '../go-live/sources';
import { measure } from './measure';

/** What the change does for patients. */
export const adoptionCare: ItemInput[] = [
  measure({
    id: 'cm-kpi-outcome',
    subject: 'The result for patients that the change aims at',
    formula: 'one figure named in the goal, such as time to treatment, readmissions or missed doses',
    baseline: 'the same figure over the same months of last year',
    target: 'the figure in the goal',
    owner: 'the clinical owner',
    look: '90 and 180 days after go-live',
    citation: safer('Organizational Responsibilities'),
  }),
  measure({
    id: 'cm-kpi-hazard-reports',
    subject: 'Harm, near misses and hazards reported',
    formula: 'reports per 1,000 patient contacts by severity, with the days until each was answered',
    baseline: 'the six months before',
    target: 'no serious harm, and every report answered in the set time',
    owner: 'the patient safety officer',
    look: 'each week at first, then each month',
    citation: iso14971('10.2', 'Information collection'),
    required: true,
  }),
  measure({
    id: 'cm-kpi-alert-overrides',
    subject: 'Alert load and override',
    formula: 'alerts per 100 orders, and overridden alerts of all shown, by alert and role',
    baseline: 'the month before the change',
    target: 'no alert that is nearly always overridden stays as it is',
    owner: 'the pharmacy or decision support lead',
    look: '14 and 60 days after go-live',
    citation: safer('Computerized Provider Order Entry with Decision Support'),
  }),
  measure({
    id: 'cm-kpi-results-seen',
    subject: 'Time until a result is acknowledged',
    formula: 'median and slowest tenth, in hours from release to acknowledgement, critical results apart',
    baseline: 'the month before the change',
    target: 'the times in the policy for critical and other results',
    owner: 'the medical lead',
    look: '14 and 60 days after go-live',
    citation: safer('Test Results Reporting and Follow-Up'),
  }),
  measure({
    id: 'cm-kpi-wrong-patient',
    subject: 'Mix-up of patients',
    formula: 'orders withdrawn and entered for another patient within ten minutes, and new duplicate records',
    baseline: 'the three months before',
    target: 'fewer than before',
    owner: 'the health records lead',
    look: '30 and 90 days after go-live',
    citation: safer('Patient Identification'),
  }),
  measure({
    id: 'cm-kpi-messages-answered',
    subject: 'Time until a message between clinicians is answered',
    formula: 'median and slowest tenth, in hours, by urgency, with the share never answered',
    baseline: 'a sample from before the change',
    target: 'the times that the units agreed on',
    owner: 'the nursing and medical leads',
    look: '30 and 90 days after go-live',
    citation: safer('Clinician Communication'),
  }),
  measure({
    id: 'cm-kpi-fairness',
    subject: 'The gap between groups of patients',
    formula: 'the result for patients split by age, sex, language and other groups that matter here',
    baseline: 'the same split before the change',
    target: 'no gap that grows',
    owner: 'the clinical owner',
    look: '90 and 180 days after go-live',
    citation: nistPrivacy('ID.RA-P2'),
  }),
];
