import * as z from 'zod';
import { template } from '../../domain/checklist/template';
import { policy } from '../../domain/policy/schema';
import { person } from '../view';

/**
 * `policy.version`: what was in force under a version, with the checklists word for word as they were. `templates`
 * lacks one only when its words are gone. On an issue or in a project; needs Browse.
 */
export const policyVersion = {
  name: 'policy.version',
  request: z.strictObject({ version: z.int().min(1) }),
  response: z.strictObject({ policy, publishedBy: person, templates: z.array(template) }),
} as const;
