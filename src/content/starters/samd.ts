import type { SprintRequirement } from '../../domain/policy/schema';
import { defaultRiskMethod } from '../risk';
import { builtInRoles, freshEyes, twoPeople, type StarterGate, type StarterPolicy } from './starter';

const beforeDevelopment: StarterGate = {
  id: 'samd-before-development',
  title: 'Privacy and security before development',
  scope: {},
  checklists: ['privacy-impact', 'security-risk'],
  signoffs: [
    { role: 'privacy-officer', count: 1, meaning: 'Privacy risk accepted for development' },
    { role: 'security-officer', count: 1, meaning: 'Security risk accepted for development' },
  ],
  material: ['summary', 'description'],
  attachments: false,
  independence: twoPeople,
};

const designVerified: StarterGate = {
  id: 'samd-design-verified',
  title: 'Design verified',
  scope: {},
  checklists: ['design-controls', 'software-life-cycle', 'device-risk-analysis'],
  signoffs: [
    { role: 'quality', count: 1, meaning: 'Design verified' },
    { role: 'clinical-validator', count: 1, meaning: 'Residual risk acceptable', after: 'quality' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

const clinicalEvidence: StarterGate = {
  id: 'samd-clinical-evidence',
  title: 'Clinical evidence',
  scope: {},
  checklists: ['clinical-association', 'analytical-validation', 'clinical-study', 'usability-testing'],
  signoffs: [
    { role: 'clinical-validator', count: 2, meaning: 'Clinically validated' },
    { role: 'quality', count: 1, meaning: 'Evidence complete', after: 'clinical-validator' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

const release: StarterGate = {
  id: 'samd-release',
  title: 'Release of the device',
  scope: {},
  checklists: ['software-documentation', 'software-maintenance', 'device-risk-process'],
  signoffs: [
    { role: 'quality', count: 1, meaning: 'Device file complete' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for release', after: 'quality' },
  ],
  // ISO 14971:2019, 7.4: a residual risk that is not acceptable is weighed against the clinical benefit.
  risk: { atMost: 'medium', acceptedBy: 'clinical-validator', resign: 'assessment' },
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

/** A sprint counts the gate that its everyday issues pass: a clinical validator has accepted the residual risk of each. */
const validatedSprint: SprintRequirement = {
  gate: designVerified.id,
  checklists: ['patient-safety', 'regulatory-milestones'],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Clinically validated' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for release', after: 'clinical-validator' },
  ],
  independence: freshEyes,
  empty: 'refuse',
};

/** Four gates along design controls. Which issues pass which gate is set by issue type or label when it is adopted. */
export const samd: StarterPolicy = {
  id: 'samd',
  title: 'Software as a medical device',
  summary:
    'For software that is a device by itself: design controls, software life cycle, clinical evidence and the release of the device; each sprint is validated as a whole.',
  roles: builtInRoles,
  gates: [beforeDevelopment, designVerified, clinicalEvidence, release],
  riskMethod: defaultRiskMethod,
  sprint: validatedSprint,
  hints: {
    'samd-before-development': {
      summary:
        'Privacy impact assessment and security risk analysis are answered, and both officers sign, before work starts.',
      category: 'indeterminate',
    },
    'samd-design-verified': {
      summary:
        'Design controls, life cycle and risk analysis are answered, then quality and a clinical validator sign, before an issue is done.',
      category: 'done',
    },
    'samd-clinical-evidence': {
      summary:
        'Association, analytical and clinical validation and usability are answered, and two clinical validators sign, before the issue with the evidence is done.',
      category: 'done',
    },
    'samd-release': {
      summary:
        'Software documentation, maintenance and the risk file are answered, no residual risk is above Medium unless it is accepted, then quality and a compliance officer sign, before a release is done.',
      category: 'done',
    },
  },
};
