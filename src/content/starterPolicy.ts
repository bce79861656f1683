import type { Gate, Role } from '../domain/policy/schema';

/** A gate before a project says which statuses it guards. */
export type StarterGate = Omit<Gate, 'guards'>;

/** What the settings page says of a starter gate, and which kind of status it is meant to guard. */
export interface StarterHint {
  readonly summary: string;
  readonly category: 'indeterminate' | 'done';
}

/** A policy that a project can adopt as it is. Each role's permission is a module key of the manifest. */
export interface StarterPolicy {
  readonly title: string;
  readonly roles: readonly Role[];
  readonly gates: readonly StarterGate[];
  readonly hints: Readonly<Record<string, StarterHint>>;
}

const role = (id: string, name: string): Role => ({ id, name, permission: `sign-${id}` });

const privacySecurity: StarterGate = {
  id: 'privacy-security',
  title: 'Privacy and security before development',
  scope: {},
  checklists: ['privacy-impact', 'security-risk'],
  signoffs: [{ role: 'privacy-officer', count: 1, meaning: 'Privacy risk accepted for development' }],
  material: ['summary'],
  attachments: false,
  independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
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
  independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
};

/** Two gates: nobody starts on patient data unassessed, and nothing is done before it is validated. */
export const starterPolicy: StarterPolicy = {
  title: 'Starter policy',
  roles: [
    role('privacy-officer', 'privacy officer'),
    role('security-officer', 'security officer'),
    role('clinical-validator', 'clinical validator'),
    role('compliance-officer', 'compliance officer'),
    role('quality', 'quality'),
  ],
  gates: [privacySecurity, clinicalValidation],
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
