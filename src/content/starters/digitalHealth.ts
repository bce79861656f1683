import type { SprintRequirement } from '../../domain/policy/schema';
import { defaultRiskMethod } from '../risk';
import { builtInRoles, twoPeople, type StarterGate, type StarterPolicy } from './starter';

const privacySecurity: StarterGate = {
  id: 'privacy-security',
  title: 'Privacy and security before development',
  scope: {},
  checklists: ['privacy-impact', 'security-risk'],
  signoffs: [{ role: 'privacy-officer', count: 1, meaning: 'Privacy risk accepted for development' }],
  material: ['summary'],
  attachments: false,
  independence: twoPeople,
};

const clinicalValidation: StarterGate = {
  id: 'clinical-validation',
  title: 'Clinical validation',
  scope: {},
  checklists: ['clinical-validation'],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Clinically validated' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for release', after: 'clinical-validator' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: twoPeople,
};

/** A sprint is validated as a whole once each of its issues is: by the same two roles, in the same order. No gate asks for it. */
const validatedSprint: SprintRequirement = {
  gate: clinicalValidation.id,
  checklists: [],
  signoffs: clinicalValidation.signoffs,
  independence: twoPeople,
  empty: 'refuse',
};

/** Two gates: nobody starts on patient data unassessed, and nothing is done before it is validated. */
export const digitalHealth: StarterPolicy = {
  id: 'digital-health',
  title: 'Digital health app',
  summary:
    'For teams that build software for patients and clinicians: assessed before work starts, clinically validated before it is done, issue by issue and sprint by sprint.',
  roles: builtInRoles,
  gates: [privacySecurity, clinicalValidation],
  riskMethod: defaultRiskMethod,
  sprint: validatedSprint,
  hints: {
    'privacy-security': {
      summary:
        'Privacy impact assessment and security risk analysis are answered, and a privacy officer signs, before work starts.',
      category: 'indeterminate',
    },
    'clinical-validation': {
      summary:
        'The clinical validation checklist is answered, then a clinical validator and a compliance officer sign, before an issue is done.',
      category: 'done',
    },
  },
};
