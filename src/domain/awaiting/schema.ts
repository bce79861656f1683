import * as z from 'zod';
import { role } from '../policy/schema';
import { accountId, instant, jiraId, slug } from '../shared/ids';

/** The most people that a row names, for either reason. */
export const MOST_PEOPLE = 60;
/** The same for a row about a sprint. Whoever is beyond them is offered a signature that is refused. */
export const MOST_NOT_FOR = 300;

/**
 * Why something waits: `first` when nobody's sign-off in this role could count, `stale` or `expired` when one did,
 * `not-independent` when its signer does not count any more, `rejected` after a rejection.
 */
export const awaitingCause = z.enum(['first', 'stale', 'expired', 'rejected', 'not-independent']);
export type AwaitingCause = z.infer<typeof awaitingCause>;

/**
 * What a list needs of a row so that it reads nothing else: words as the policy has them, what gives the role, who
 * cannot sign here (not independent, or signed already), and what changed since whose signature, in words.
 */
export const awaitingDetail = z.strictObject({
  gateTitle: z.string().max(80),
  role,
  notFor: z.array(accountId).max(MOST_PEOPLE),
  signed: z.array(z.strictObject({ by: accountId, changed: z.array(z.string().max(200)).max(50) })).max(20),
});
export type AwaitingDetail = z.infer<typeof awaitingDetail>;

/** One line of the approver's queue: a gate of an issue waits for a role. */
export const awaitingRow = z.strictObject({
  projectId: jiraId,
  issueId: jiraId,
  role: slug,
  gate: slug,
  meaning: z.string().max(80),
  since: instant,
  due: instant.optional(),
  because: awaitingCause,
  detail: awaitingDetail.optional(),
});
export type AwaitingRow = z.infer<typeof awaitingRow>;

/**
 * One line of the approver's queue: a sprint waits for a role to sign it as a whole. The role is as the policy has it.
 * `notFor` cannot sign it, or have signed; `relevant` and `passed` count its issues.
 */
export const awaitingSprint = z.strictObject({
  sprintId: jiraId,
  projectId: jiraId,
  role,
  meaning: z.string().max(80),
  since: instant,
  due: instant.optional(),
  because: awaitingCause,
  notFor: z.array(accountId).max(MOST_NOT_FOR),
  relevant: z.int().min(0),
  passed: z.int().min(0),
});
export type AwaitingSprint = z.infer<typeof awaitingSprint>;
