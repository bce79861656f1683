const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Categories of the NIST Privacy Framework 1.0 that content may cite, and how many subcategories each has. */
const SUBCATEGORIES = {
  'ID.IM': 8,
  'ID.BE': 3,
  'ID.RA': 5,
  'ID.DE': 5,
  'GV.PO': 6,
  'GV.RM': 3,
  'GV.AT': 4,
  'GV.MT': 7,
  'CT.PO': 4,
  'CT.DM': 10,
  'CT.DP': 5,
  'CM.PO': 2,
  'CM.AW': 8,
  'PR.PO': 10,
  'PR.AC': 6,
  'PR.DS': 8,
  'PR.MA': 2,
  'PR.PT': 4,
} as const;

export const NIST_PRIVACY = Object.entries(SUBCATEGORIES).flatMap(([category, count]) =>
  range(1, count).map((n) => `${category}-P${n}`),
);

/** Tasks of NIST SP 800-30: five to prepare, six to conduct, two to communicate, two to maintain. */
export const NIST_RISK = [
  ...range(1, 5).map((n) => `Task 1-${n}`),
  ...range(1, 6).map((n) => `Task 2-${n}`),
  ...range(1, 2).map((n) => `Task 3-${n}`),
  ...range(1, 2).map((n) => `Task 4-${n}`),
  'Task 2-1 and Task 2-2',
  'Task 2-4, Table G-2 and Table G-3',
  'Task 2-4, Table G-5',
  'Task 2-5, Table H-3',
  'Task 2-6, Table I-2',
];

export const SAMD = [
  'valid clinical association',
  'analytical validation',
  'clinical validation',
  'independent review',
];

export const PREMARKET = [
  'documentation level evaluation',
  'software description',
  'risk management file',
  'software requirements specification',
  'system and software architecture design',
  'software design specification',
  'software development, configuration management, and maintenance practices',
  'software testing as part of verification and validation',
  'software version history',
  'unresolved software anomalies',
];

export const CHANGE_PLAN = [
  'description of modifications',
  'modification protocol',
  'modification protocol: data management practices',
  'modification protocol: re-training practices',
  'modification protocol: performance evaluation',
  'modification protocol: update procedures',
  'traceability',
  'impact assessment',
  'version control, maintenance and labeling',
  'staying inside an authorized PCCP',
];

export const SAFER = [
  'High Priority Practices',
  'Organizational Responsibilities',
  'Contingency Planning',
  'System Management',
  'Patient Identification',
  'Computerized Provider Order Entry with Decision Support',
  'Test Results Reporting and Follow-Up',
  'Clinician Communication',
];

export const FHIR_VALIDATION = [
  'Structure',
  'Cardinality',
  'Value domains',
  'Terminology bindings',
  'Invariants',
  'Profiles',
  'Questionnaires',
  'Business rules',
];

export const FHIR = ['CapabilityStatement', 'US Core must-support', 'SMART App Launch', 'Bulk data'];

export const DICOM = [
  'Conformance statement',
  'SOP classes and roles',
  'Transfer syntaxes',
  'Application entities',
  'Services',
  'DICOMweb',
  'Character sets',
  'Security profiles',
  'De-identification',
];

/** The nine criteria of WP248 rev.01. */
export const SCREENING = [
  '1 (Evaluation or scoring)',
  '2 (Automated decision-making)',
  '3 (Systematic monitoring)',
  '4 (Sensitive data)',
  '5 (Large scale)',
  '6 (Matching or combining datasets)',
  '7 (Vulnerable data subjects)',
  '8 (Innovative use)',
  '9 (Preventing a right or service)',
];

/** Questions of the DHS template, 5 in section 1, and so on. */
export const DHS = [5, 5, 4, 3, 2, 5, 4, 4].flatMap((count, i) =>
  range(1, count).map((n) => `${i + 1}.${n}`),
);

export const ICO = range(1, 7);
export const GMLP = range(1, 10);

/** What the fact sheet on the 2025 proposal names, and what is recalled of the proposal beyond it. */
export const PROPOSAL = [
  'required and addressable',
  'written documentation',
  'technology asset inventory',
  'network map',
  'risk analysis',
  'compliance audit',
  'review and test of measures',
  'restoration within 72 hours',
  'criticality analysis',
  'incident response plans',
  'backup and recovery controls',
  'encryption',
  'multi-factor authentication',
  'configuration management',
  'vulnerability scanning',
  'penetration testing',
  'network segmentation',
  'notice of changed access',
  'verification by business associates',
  'notice of contingency plan activation',
  'group health plan sponsors',
];
