import * as z from 'zod';

/** What can be wrong with a policy before it is published. */
export const problemCode = z.enum([
  'no-gates',
  'duplicate-gate',
  'duplicate-role',
  'gate-guards-nothing',
  'unknown-status',
  'too-many-statuses',
  'gate-asks-nothing',
  'no-roles',
  'unknown-role',
  'role-unheld',
  'count-above-holders',
  'holders-unknown',
  'not-enough-people',
  'order-unknown',
  'order-circular',
  'role-asked-twice',
  'unknown-template',
  'retired-template',
  'checklist-twice',
  'unknown-children-gate',
  'children-circular',
  'too-many-templates',
  'too-many-items',
  'title-missing',
  'unknown-method',
  'retired-method',
  'risk-without-method',
  'unknown-risk-level',
  'ceiling-asks-nothing',
  'unknown-acceptor',
  'acceptor-unheld',
  'scope-without-method',
  'unknown-scope-level',
  'sprint-without-requirement',
  'unknown-sprint-gate',
  'sprint-circular',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/**
 * One thing that is wrong, in a sentence of its own. `path` leads to it in the draft (`gates.0.signoffs.1.role`). An
 * error stops publishing, a warning does not.
 */
export const problem = z.strictObject({
  code: problemCode,
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  message: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** A problem that stops publishing. */
export const error = (code: ProblemCode, path: string, message: string): Problem => ({
  code,
  severity: 'error',
  path,
  message,
});

/** A problem that does not stop publishing. */
export const warning = (code: ProblemCode, path: string, message: string): Problem => ({
  ...error(code, path, message),
  severity: 'warning',
});
