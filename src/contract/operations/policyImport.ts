import * as z from 'zod';
import { policyDraft } from '../../domain/policy/draft';

/** The longest text that is read, in UTF-16 code units. */
export const MAX_DOCUMENT = 200_000;

/**
 * `policy.import`: reads a policy written as YAML or JSON; nothing is saved. What cannot be read is refused as
 * `unreadable-document`, each problem with line and path. Needs Administer Projects.
 */
export const policyImport = {
  name: 'policy.import',
  request: z.strictObject({ format: z.enum(['yaml', 'json']), text: z.string().max(MAX_DOCUMENT) }),
  response: z.strictObject({ draft: policyDraft }),
} as const;
