import { GATE } from '../play/cast';

/** The checklist that is answered for a sprint as a whole. */
export const SPRINT_CHECKLIST = 'patient-safety';

/** What validates a sprint: each issue is, patient safety is judged for the whole, and two people sign, one after the other. */
export const SPRINT_RULES = {
  gate: GATE.clinical,
  checklists: [SPRINT_CHECKLIST],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Clinically validated' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for release', after: 'clinical-validator' },
  ],
  independence: { notAssignee: true, notReporter: false, notAnswerer: true, distinctPeople: true },
  empty: 'refuse',
} as const;
