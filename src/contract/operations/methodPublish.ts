import * as z from 'zod';
import { methodDraft, methodProblem } from '../../domain/risk/methodDraft';
import { nonce, slug } from '../../domain/shared/ids';

/** `method.check`: what is wrong with a method, by name. Saves nothing. */
export const methodCheck = {
  name: 'method.check',
  request: z.strictObject({ draft: methodDraft }),
  response: z.strictObject({ problems: z.array(methodProblem) }),
} as const;

/**
 * `method.publish`: a new version of a method of the site's own. `revision` is that of the site as the person saw it. A
 * method with errors is refused. Needs Administer Jira.
 */
export const methodPublish = {
  name: 'method.publish',
  request: z.strictObject({ nonce, revision: z.int().min(0), draft: methodDraft }),
  response: z.strictObject({ revision: z.int(), version: z.int().min(1) }),
} as const;

/** `method.retire`: takes a method of the site's own out of the offer, or back in. Policies that have it keep it. */
export const methodRetire = {
  name: 'method.retire',
  request: z.strictObject({ nonce, revision: z.int().min(0), id: slug, retired: z.boolean() }),
  response: z.strictObject({ revision: z.int() }),
} as const;
