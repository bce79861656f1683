import type { Gate, Independence, Role, SprintRequirement } from '../../domain/policy/schema';
import type { Slug } from '../../domain/shared/ids';

/** A gate before a project says which statuses it guards. */
export type StarterGate = Omit<Gate, 'guards'>;

/** What the settings page says of a starter gate, and which kind of status it is meant to guard. */
export interface StarterHint {
  readonly summary: string;
  readonly category: 'indeterminate' | 'done';
}

/** A policy that a project can adopt as it is. Each role's permission is a module key of the manifest. */
export interface StarterPolicy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly gates: readonly StarterGate[];
  /** How risk is scored: without it nobody could assess any, even where no gate asks for it. */
  readonly riskMethod: Slug;
  /** What validates a sprint. Left out where the gate that it counts is not adopted. */
  readonly sprint?: SprintRequirement;
  readonly hints: Readonly<Record<string, StarterHint>>;
}

const role = (id: string, name: string): Role => ({ id, name, permission: `sign-${id}` });

/** The roles whose permissions the manifest declares. */
export const builtInRoles: readonly Role[] = [
  role('privacy-officer', 'privacy officer'),
  role('security-officer', 'security officer'),
  role('clinical-validator', 'clinical validator'),
  role('compliance-officer', 'compliance officer'),
  role('quality', 'quality'),
];

/** Nobody signs for own work, and nobody signs twice. */
export const twoPeople: Independence = {
  notAssignee: true,
  notReporter: false,
  notAnswerer: false,
  distinctPeople: true,
};

/** As `twoPeople`, and whoever answered a checklist leaves the signature to somebody else. */
export const freshEyes: Independence = { ...twoPeople, notAnswerer: true };
