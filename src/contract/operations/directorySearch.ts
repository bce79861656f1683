import * as z from 'zod';
import { choice } from '../policyView';

/** `directory.search`: groups by name, and the project roles of the site. Needs Administer Jira. */
export const directorySearch = {
  name: 'directory.search',
  request: z.strictObject({ query: z.string().max(100) }),
  response: z.strictObject({ groups: z.array(choice), projectRoles: z.array(choice) }),
} as const;
