import * as z from 'zod';
import { jiraId, slug } from '../../domain/shared/ids';

const rule = z.object({ ruleKey: z.string(), parameters: z.record(z.string(), z.unknown()).nullish() });
export type Rule = z.output<typeof rule>;

const transition = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string(),
  links: z.array(z.object({ fromStatusReference: z.string().nullish() }).nullable()).nullish(),
  validators: z.array(rule.nullable()).nullish(),
  transitionScreen: rule.nullish(),
});
export type SentTransition = z.output<typeof transition>;

const workflow = z.object({ id: z.string(), name: z.string(), transitions: z.array(transition) });
export type SentWorkflow = z.output<typeof workflow>;

/** `POST /rest/api/3/workflows`: workflows, and the statuses that they refer to. */
export const workflowsRead = z.object({
  statuses: z.array(z.object({ id: jiraId, statusReference: z.string() })),
  workflows: z.array(workflow),
});

/** `GET /rest/api/3/workflow/{id}/project/{project}/issueTypeUsages`. */
export const issueTypeUsages = z.object({
  issueTypes: z.object({ values: z.array(z.object({ id: jiraId })).default([]) }),
});

/** What the rule's page saves. A text that is something else adds nothing: a check that cannot read it blocks. */
export const ruleConfiguration = z.object({ gates: z.array(slug).default([]) });
