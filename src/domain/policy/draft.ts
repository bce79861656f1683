import * as z from 'zod';
import { jiraId, slug } from '../shared/ids';
import { gate, role, sprintRequirement } from './schema';

/** A gate that is being written: it may guard nothing yet. */
export const draftGate = gate.extend({ guards: z.array(jiraId).max(50) });
export type DraftGate = z.infer<typeof draftGate>;

/** The most of everything that one policy holds. A stored policy stays far below what one value may hold. */
export const MOST = { gates: 30, roles: 30, templates: 30, items: 1000, statuses: 200 } as const;

/**
 * A policy as people write it: no version, no compiled templates. What is merely unfinished or contradictory is kept
 * and named as a problem; what has the wrong shape is refused.
 */
export const policyDraft = z.strictObject({
  title: z.string().min(1).max(120),
  roles: z.array(role).max(MOST.roles),
  gates: z.array(draftGate).max(MOST.gates),
  /** The risk method to take up, in its latest version. */
  riskMethod: slug.optional(),
  sprint: sprintRequirement.optional(),
});
export type PolicyDraft = z.infer<typeof policyDraft>;

/** A template that a policy would take up: its latest published version, and whether it may still be taken up. */
export const offeredTemplate = z.strictObject({ id: slug, version: z.int().min(1), retired: z.boolean() });
export type OfferedTemplate = z.infer<typeof offeredTemplate>;
