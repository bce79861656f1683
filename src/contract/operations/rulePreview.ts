import * as z from 'zod';
import { jiraId, slug } from '../../domain/shared/ids';

/** What the rule means for one project that uses the workflow. `version` is null where no policy is in force. */
export const rulePreviewProject = z.strictObject({
  id: jiraId,
  key: z.string(),
  name: z.string(),
  version: z.int().nullable(),
  /** Gates that guard the target status: they apply whatever the rule says. */
  guarding: z.array(z.strictObject({ id: slug, title: z.string(), asks: z.array(z.string()) })),
  /** Every gate of the policy, to add here. */
  gates: z.array(z.strictObject({ id: slug, title: z.string(), asks: z.array(z.string()) })),
  /** What Jira would show for an issue of which nothing is recorded. */
  explanation: z.string(),
});
export type RulePreviewProject = z.infer<typeof rulePreviewProject>;

/**
 * `rule.preview`: what the policies of the projects that use a workflow ask of a transition. Of the projects the caller
 * may administer; `hidden` counts the others. The workflow and the statuses come from the rule page's own context.
 */
export const rulePreview = {
  name: 'rule.preview',
  request: z.strictObject({
    workflow: z.string().max(64).optional(),
    project: jiraId.optional(),
    to: jiraId.optional(),
    adds: z.array(slug).max(30).default([]),
  }),
  response: z.strictObject({
    status: z.string().nullable(),
    projects: z.array(rulePreviewProject).max(20),
    hidden: z.int(),
  }),
} as const;
