import * as z from 'zod';
import { answeredChecklist } from '../record/schema';
import { digest, instant, jiraId, nonce, slug } from '../shared/ids';
import { signoff } from '../signoff/schema';

/** The most issues of one project that a sprint can hold and still be validated. */
export const MOST_IN_SPRINT = 500;

/** Observations that the record keeps, and signatures: of each signer the latest in each role. The chain keeps them all. */
export const MOST_OBSERVED = 4;
export const MOST_SIGNATURES = 100;

/** What signatures on a sprint as a whole carry as their gate. No gate of a policy has this id. */
export const SPRINT_GATE = 'sprint-validation';

/** An issue of the baseline: whether the counted gate was for it then, and its estimate in the board's unit, if any. */
export const scopeItem = z.strictObject({
  id: jiraId,
  relevant: z.boolean(),
  estimate: z.number().nullable(),
});
export type ScopeItem = z.infer<typeof scopeItem>;

/** An issue as a signer vouched for it: what the counted gate said, and the root of its fingerprint where it applied. */
export const vouchedItem = z.strictObject({
  id: jiraId,
  outcome: z.enum(['passed', 'blocked', 'not-applicable']),
  root: digest.nullable(),
});
export type VouchedItem = z.infer<typeof vouchedItem>;

/** Where Jira says that a sprint is. */
export const sprintPhase = z.enum(['future', 'active', 'closed', 'deleted']);
export type SprintPhase = z.infer<typeof sprintPhase>;

export const baselineCause = z.enum(['opened', 'started', 'reopened']);

/** What was found when Jira told of the sprint, or when the hourly pass looked: ids only. */
export const observation = z.strictObject({
  phase: sprintPhase,
  validated: z.boolean(),
  relevant: z.int().min(0),
  passed: z.int().min(0),
  added: z.array(jiraId).max(MOST_IN_SPRINT),
  removed: z.array(jiraId).max(MOST_IN_SPRINT),
  changed: z.array(jiraId).max(MOST_IN_SPRINT),
});
export type Observation = z.infer<typeof observation>;

/**
 * All that the app knows of one sprint in one project: a fold of the entries of its chain. A sprint that holds issues of
 * several projects has a record in each, under the policy of each. `baseline` is the scope that was agreed on, `vouched`
 * what the latest signer saw of each issue, `observed` the latest observations, oldest first: ids of issues are kept of the
 * very latest only, so that the record fits into one value of the storage.
 */
export const sprintRecord = z.strictObject({
  v: z.literal(1),
  sprintId: jiraId,
  projectId: jiraId,
  salt: digest,
  revision: z.int().min(0),
  head: digest,
  checklists: z.record(slug, answeredChecklist),
  signoffs: z.array(signoff).max(MOST_SIGNATURES),
  opened: z.strictObject({ seq: z.int().min(1), at: instant }).optional(),
  baseline: z
    .strictObject({
      seq: z.int().min(1),
      at: instant,
      because: baselineCause,
      issues: z.array(scopeItem).max(MOST_IN_SPRINT),
    })
    .optional(),
  vouched: z
    .strictObject({
      seq: z.int().min(1),
      at: instant,
      issues: z.array(vouchedItem).max(MOST_IN_SPRINT),
    })
    .optional(),
  observed: z
    .array(z.strictObject({ seq: z.int().min(1), at: instant, ...observation.shape }))
    .max(MOST_OBSERVED),
  commands: z.array(z.tuple([nonce, z.int().min(1)])).max(64),
});
export type SprintRecord = z.infer<typeof sprintRecord>;
