import * as z from 'zod';
import { digest, instant } from '../../domain/shared/ids';
import { person } from '../view';

/** One entry of the project's audit chain: a publication, a proposal, a refusal of one. */
export const policyEvent = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: person,
  sentence: z.string(),
  version: z.int().nullable(),
  rationale: z.string().nullable(),
  hash: digest,
});
export type PolicyEvent = z.infer<typeof policyEvent>;

/** `policy.history`: who published, proposed, confirmed and declined what, newest first, at most 50. Needs Browse Projects. */
export const policyHistory = {
  name: 'policy.history',
  request: z.strictObject({ before: z.int().min(1).optional() }),
  response: z.strictObject({ events: z.array(policyEvent), next: z.int().nullable() }),
} as const;
