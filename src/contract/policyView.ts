import * as z from 'zod';
import { difference } from '../domain/policy/difference';
import { policyDraft } from '../domain/policy/draft';
import { problem } from '../domain/policy/problem';
import { role } from '../domain/policy/schema';
import { riskLevel } from '../domain/risk/method';
import { instant, jiraId, slug } from '../domain/shared/ids';
import { person } from './view';

/** A status of the project's workflows, to choose what a gate guards. */
export const statusChoice = z.strictObject({ id: jiraId, name: z.string(), category: z.string() });
export type StatusChoice = z.infer<typeof statusChoice>;

/** Something of Jira's to choose by name: an issue type, a component, a field, a group. */
export const choice = z.strictObject({ id: z.string(), name: z.string() });
export type Choice = z.infer<typeof choice>;

/** A checklist that a gate can ask for: its latest published version. `pack` is null for a template of the site's own. */
export const templateChoice = z.strictObject({
  id: slug,
  version: z.int(),
  title: z.string(),
  items: z.int(),
  required: z.int(),
  pack: z.strictObject({ id: slug, title: z.string() }).nullable(),
  retired: z.boolean(),
});
export type TemplateChoice = z.infer<typeof templateChoice>;

/** A role that a gate can ask for, and who holds it in this project; `holders` is null where Jira does not say. */
export const roleChoice = z.strictObject({
  role,
  holders: z.array(person).max(20).nullable(),
  /** How many hold it, when that is known. */
  count: z.int().nullable(),
});
export type RoleChoice = z.infer<typeof roleChoice>;

/** A risk method that a policy can take up, in its latest version. */
export const methodChoice = z.strictObject({
  id: slug,
  version: z.int(),
  title: z.string(),
  /** From the least to the worst. */
  levels: z.array(riskLevel),
  retired: z.boolean(),
});
export type MethodChoice = z.infer<typeof methodChoice>;

/** A draft as the editor shows it: what is wrong with it and how it differs from what is in force. */
export const draftView = z.strictObject({
  content: policyDraft,
  basedOn: z.int(),
  by: person,
  at: instant,
  problems: z.array(problem),
  differences: z.array(difference),
});
export type DraftView = z.infer<typeof draftView>;

/** A draft that lowers something and waits for a second person. `mayNot` says why the viewer cannot confirm it. */
export const proposalView = z.strictObject({
  content: policyDraft,
  replaces: z.int(),
  by: person,
  at: instant,
  differences: z.array(difference),
  mayNot: z.string().nullable(),
});
export type ProposalView = z.infer<typeof proposalView>;

/** A starter policy, with the statuses of this project that each of its gates would guard. */
export const starterChoice = z.strictObject({
  id: slug,
  title: z.string(),
  summary: z.string(),
  gates: z.array(
    z.strictObject({ id: slug, title: z.string(), summary: z.string(), suggested: z.array(jiraId) }),
  ),
});
export type StarterChoice = z.infer<typeof starterChoice>;
