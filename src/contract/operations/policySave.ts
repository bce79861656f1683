import * as z from 'zod';
import { difference } from '../../domain/policy/difference';
import { policyDraft } from '../../domain/policy/draft';
import { problem } from '../../domain/policy/problem';
import { nonce } from '../../domain/shared/ids';

/**
 * `policy.save`: keeps a draft, finished or not. `revision` is the one the editor saw; another change since then is
 * `draft-conflict`. Needs Administer Projects.
 */
export const policySave = {
  name: 'policy.save',
  request: z.strictObject({ nonce, revision: z.int().min(0), basedOn: z.int().min(0), draft: policyDraft }),
  response: z.strictObject({
    revision: z.int(),
    problems: z.array(problem),
    differences: z.array(difference),
  }),
} as const;
