import * as z from 'zod';
import { riskMethod } from '../risk/method';
import { accountId, instant, jiraId, slug } from '../shared/ids';

/** Jira's id of a group: a UUID, or an opaque name without white space on old sites. */
export const groupId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export type GroupId = z.infer<typeof groupId>;

/**
 * A capacity in which people sign, and what gives it: a project permission of the manifest, or groups or project roles
 * of Jira by id. Whoever has one of them holds the role.
 */
export const role = z
  .strictObject({
    id: slug,
    name: z.string().min(3).max(60),
    permission: slug.optional(),
    groups: z.array(groupId).min(1).max(10).optional(),
    projectRoles: z.array(jiraId).min(1).max(10).optional(),
  })
  .refine((r) => r.permission ?? r.groups ?? r.projectRoles, 'somebody must be able to hold the role');
export type Role = z.infer<typeof role>;

/** A field of Jira by id: `summary`, `customfield_10020`. */
export const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);

/** Who may not sign: the same person is judged at signing and again at every decision. */
export const independence = z.strictObject({
  notAssignee: z.boolean(),
  notReporter: z.boolean(),
  notAnswerer: z.boolean(),
  distinctPeople: z.boolean(),
});
export type Independence = z.infer<typeof independence>;

/**
 * `count` people in `role` sign with `meaning`; `after` names the role that signs first. A sign-off expires after
 * `validDays`; it is due `dueDays` after it began to be waited for.
 */
export const signoffRequirement = z.strictObject({
  role: slug,
  count: z.int().min(1).max(10),
  meaning: z.string().min(3).max(80),
  after: slug.optional(),
  validDays: z.int().min(1).max(3650).optional(),
  dueDays: z.int().min(1).max(365).optional(),
});
export type SignoffRequirement = z.infer<typeof signoffRequirement>;

/** A field, by id, that has one of these values: option ids, account ids, or the text itself. */
export const fieldScope = z.strictObject({
  field: fieldId,
  anyOf: z.array(z.string().min(1).max(255)).min(1).max(50),
});
export type FieldScope = z.infer<typeof fieldScope>;

/** Which issues a gate is for. An absent list asks nothing; what is unknown counts as in scope. */
export const scope = z.strictObject({
  issueTypes: z.array(jiraId).max(50).optional(),
  labels: z.array(z.string().max(255)).max(50).optional(),
  components: z.array(jiraId).max(50).optional(),
  fields: z.array(fieldScope).max(10).optional(),
  /** A level of the policy's method: issues at or above it, and those whose level is unknown. */
  riskAtLeast: slug.optional(),
});
export type Scope = z.infer<typeof scope>;

/**
 * What of a template a decision needs, compiled into the policy: ids and rules, no texts. `since` is the template
 * version from which on the item reads as it does: an answer to an older version does not settle it.
 */
export const compiledItem = z.strictObject({
  id: slug,
  required: z.boolean(),
  evidence: z.enum(['optional', 'required']),
  notApplicable: z.boolean(),
  addressable: z.boolean(),
  since: z.int().min(1),
});
export const compiledTemplate = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: z.string().max(80),
  items: z.array(compiledItem).min(1).max(200),
});
export type CompiledTemplate = z.infer<typeof compiledTemplate>;
export type CompiledItem = z.infer<typeof compiledItem>;

/**
 * The residual risk that a gate lets through: a level of the policy's method. Above it `acceptedBy` names the role that
 * may accept. `resign` says what makes signatures stale: any change of the assessment, or a change of level only.
 */
export const riskRequirement = z.strictObject({
  atMost: slug,
  acceptedBy: slug.optional(),
  resign: z.enum(['assessment', 'level']),
});
export type RiskRequirement = z.infer<typeof riskRequirement>;

/**
 * A named set of requirements that guards the statuses (by id) it names. `material` lists Jira field ids. `children`
 * names the gate that every child of the issue must have passed; `sprint` asks that the issue's sprint is validated.
 */
export const gate = z.strictObject({
  id: slug,
  title: z.string().min(3).max(80),
  guards: z.array(jiraId).min(1).max(50),
  scope,
  checklists: z.array(slug).max(10),
  signoffs: z.array(signoffRequirement).max(10),
  children: slug.optional(),
  risk: riskRequirement.optional(),
  sprint: z.literal(true).optional(),
  material: z.array(fieldId).max(30),
  attachments: z.boolean(),
  independence,
});
export type Gate = z.infer<typeof gate>;

/**
 * What makes a sprint validated: every issue in it that `gate` is for has passed it, the checklists of the sprint itself
 * are complete, and these people have signed for the whole. `empty` says whether a sprint without a relevant issue can be
 * signed at all.
 */
export const sprintRequirement = z.strictObject({
  gate: slug,
  checklists: z.array(slug).max(5),
  signoffs: z.array(signoffRequirement).min(1).max(5),
  independence,
  empty: z.enum(['refuse', 'allow']),
});
export type SprintRequirement = z.infer<typeof sprintRequirement>;

/** The versioned set of gates of a project, as it is stored and as a decision reads it. */
export const policy = z.strictObject({
  v: z.literal(1),
  projectId: jiraId,
  version: z.int().min(1),
  title: z.string().max(120),
  publishedAt: instant,
  publishedBy: accountId,
  roles: z.array(role).min(1).max(30),
  gates: z.array(gate).max(30),
  /** How risk is scored, in the version that was the latest when the policy was published. */
  method: riskMethod.optional(),
  sprint: sprintRequirement.optional(),
  /** Names of the guarded statuses when the policy was published: for sentences, never for a decision. */
  statuses: z.array(z.strictObject({ id: jiraId, name: z.string().max(255) })).max(200),
  templates: z.array(compiledTemplate).max(30),
});
export type Policy = z.infer<typeof policy>;
