import * as z from 'zod';
import { template } from '../../domain/checklist/template';
import { MAX_DOCUMENT } from './policyImport';

/** `template.import`: reads a template written as YAML or JSON; nothing is saved. Refused as `policy.import` refuses. Needs Administer Jira. */
export const templateImport = {
  name: 'template.import',
  request: z.strictObject({ format: z.enum(['yaml', 'json']), text: z.string().max(MAX_DOCUMENT) }),
  response: z.strictObject({ template }),
} as const;
