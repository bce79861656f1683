import * as z from 'zod';
import { jiraId, slug } from '../../domain/shared/ids';
import { choice } from '../policyView';

/** One transition into a guarded status. `unreported` are material fields on its screen that Jira does not hand to the check. */
export const coveredTransition = z.strictObject({
  workflow: choice,
  id: z.string(),
  name: z.string(),
  kind: z.enum(['directed', 'global', 'initial']),
  /** Names of the statuses it starts from; empty for any status. */
  from: z.array(z.string()),
  carries: z.boolean(),
  adds: z.array(slug),
  issueTypes: z.array(z.string()),
  /** Whether Jira says what is on its screen. */
  screenKnown: z.boolean(),
  unreported: z.array(choice),
});
export type CoveredTransition = z.infer<typeof coveredTransition>;

/**
 * `coverage.get`: for each guarded status, which transitions into it carry the rule. `readable` is false when Jira does
 * not let the app read workflows. Needs Administer Projects.
 */
export const coverageGet = {
  name: 'coverage.get',
  request: z.strictObject({}),
  response: z.strictObject({
    readable: z.boolean(),
    statuses: z.array(
      z.strictObject({
        id: jiraId,
        name: z.string(),
        gates: z.array(z.strictObject({ id: slug, title: z.string() })),
        transitions: z.array(coveredTransition),
      }),
    ),
    /** Gates that guard a status which no workflow of the project has any more. */
    gone: z.array(z.strictObject({ gate: z.string(), status: jiraId })),
  }),
} as const;
