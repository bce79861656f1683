import { defaultRiskMethod } from '../risk';
import { builtInRoles, freshEyes, twoPeople, type StarterGate, type StarterPolicy } from './starter';

const beforeBuild: StarterGate = {
  id: 'ehr-before-build',
  title: 'Privacy, security and vendors before build',
  scope: {},
  checklists: [
    'privacy-impact-full',
    'security-risk-full',
    'vendor-review',
    'business-associate-agreement',
    'stakeholder-governance',
  ],
  signoffs: [
    { role: 'security-officer', count: 1, meaning: 'Security risk analysis accepted' },
    {
      role: 'privacy-officer',
      count: 1,
      meaning: 'Privacy risk accepted for build',
      after: 'security-officer',
    },
  ],
  material: ['summary', 'description'],
  attachments: false,
  independence: twoPeople,
};

const buildValidated: StarterGate = {
  id: 'ehr-build-validated',
  title: 'Build and interfaces validated',
  scope: {},
  checklists: ['patient-safety', 'usability-testing', 'hl7v2-conformance', 'fhir-conformance'],
  signoffs: [
    { role: 'quality', count: 1, meaning: 'Build and interfaces tested' },
    { role: 'clinical-validator', count: 1, meaning: 'Safe for clinical use', after: 'quality' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

const goLive: StarterGate = {
  id: 'ehr-go-live',
  title: 'Migration and go-live',
  scope: {},
  checklists: ['data-migration', 'go-live-readiness', 'adoption-measures'],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Clinically ready to go live' },
    { role: 'security-officer', count: 1, meaning: 'Protected on the first day' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved to go live', after: 'clinical-validator' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

const afterGoLive: StarterGate = {
  id: 'ehr-after-go-live',
  title: 'Hypercare and review',
  scope: {},
  checklists: ['hypercare', 'post-implementation-review'],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Safety after go-live reviewed' },
    { role: 'compliance-officer', count: 1, meaning: 'Project closed', after: 'clinical-validator' },
  ],
  material: ['summary', 'description'],
  attachments: false,
  independence: twoPeople,
};

/** Four gates along a project. Which issues pass which gate is set by issue type or label when it is adopted. */
export const ehrImplementation: StarterPolicy = {
  id: 'ehr-implementation',
  title: 'EHR implementation',
  summary:
    'For bringing in or replacing an electronic health record: privacy and vendors first, then build, migration and go-live, and the weeks after.',
  roles: builtInRoles,
  gates: [beforeBuild, buildValidated, goLive, afterGoLive],
  riskMethod: defaultRiskMethod,
  hints: {
    'ehr-before-build': {
      summary:
        'Full privacy and security assessments, vendor contracts and governance are answered, and a security officer and a privacy officer sign, before build starts.',
      category: 'indeterminate',
    },
    'ehr-build-validated': {
      summary:
        'Patient safety, usability and interfaces are answered, then quality and a clinical validator sign, before a build issue is done.',
      category: 'done',
    },
    'ehr-go-live': {
      summary:
        'Migration, readiness and adoption are answered, and three people sign, before the issue of a go-live is done.',
      category: 'done',
    },
    'ehr-after-go-live': {
      summary:
        'Hypercare and the review after go-live are answered, and two people sign, before the issue that closes the project is done.',
      category: 'done',
    },
  },
};
