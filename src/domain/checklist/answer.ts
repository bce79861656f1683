import * as z from 'zod';
import { accountId, digest, instant } from '../shared/ids';

/**
 * What can be said of an item. The last three are the outcomes that 45 CFR 164.306(d)(3) knows
 * for an addressable implementation specification.
 */
export const answerValue = z.enum([
  'open',
  'done',
  'not-applicable',
  'implemented',
  'equivalent-alternative',
  'not-reasonable',
]);
export type AnswerValue = z.infer<typeof answerValue>;

/** A stored answer, and the template version it was given to. Texts are commitments; the words are beside entry `seq`. */
export const answer = z.strictObject({
  value: answerValue,
  version: z.int().min(1),
  reason: digest.optional(),
  evidence: z.array(digest).max(5),
  by: accountId,
  at: instant,
  seq: z.int().min(1),
});
export type Answer = z.infer<typeof answer>;

/** Values that say why: a reason must come with them. */
export const NEEDS_REASON: ReadonlySet<AnswerValue> = new Set([
  'not-applicable',
  'equivalent-alternative',
  'not-reasonable',
]);
