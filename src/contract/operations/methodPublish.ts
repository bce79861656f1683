import * as z from 'zod';
import { methodDraft, methodProblem } from '../../domain/risk/methodDraft';
import { nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/** `method.check`: what is wrong with a method, by name. Saves nothing. */
export const methodCheck = {
  name: 'method.check',
  request: z.strictObject({ draft: methodDraft }),
  response: z.strictObject({ problems: z.array(methodProblem) }),
} as const;

/**
 * `method.publish`: a new version of a method of the site's own. `replaces` is its version now, 0 for a new one. A method
 * with errors is refused. Needs Administer Jira.
 */
export const methodPublish = {
  name: 'method.publish',
  request: z.strictObject({ nonce, replaces: z.int().min(0), draft: methodDraft }),
  response: z.strictObject({ receipt, version: z.int().min(1) }),
} as const;

/** `method.retire`: takes a method of the site's own out of the offer, or back in. Policies that have it keep it. */
export const methodRetire = {
  name: 'method.retire',
  request: z.strictObject({ nonce, id: slug, retired: z.boolean() }),
  response: z.strictObject({ receipt }),
} as const;
