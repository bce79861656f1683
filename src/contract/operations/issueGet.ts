import * as z from 'zod';
import { issueView } from '../view';

/** `issue.get`: everything the panel shows. The issue is the one the module is on. Needs Browse. */
export const issueGet = {
  name: 'issue.get',
  request: z.strictObject({}),
  response: issueView,
} as const;
