import { z } from 'zod';
import { rest } from './http';

export const ruleSchema = z.looseObject({
  id: z.string().nullish(),
  ruleKey: z.string(),
  parameters: z.record(z.string(), z.string()).default({}),
});
/** A rule as Jira's workflow resources have it. */
export type Rule = z.infer<typeof ruleSchema>;

/** Conditions that must all hold, or of which any must. */
export interface ConditionGroup {
  operation: 'ALL' | 'ANY';
  conditions: Rule[];
  conditionGroups: ConditionGroup[];
}
const groupSchema: z.ZodType<ConditionGroup> = z.lazy(() =>
  z.looseObject({
    operation: z.enum(['ALL', 'ANY']),
    conditions: z.array(ruleSchema).default([]),
    conditionGroups: z.array(groupSchema).default([]),
  }),
);

const transitionSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string(),
  links: z.array(z.looseObject({ fromStatusReference: z.string().nullish() })).default([]),
  conditions: groupSchema.optional(),
  validators: z.array(ruleSchema).default([]),
  transitionScreen: ruleSchema.optional(),
});
export type WorkflowTransition = z.infer<typeof transitionSchema>;

const workflowSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  scope: z.looseObject({ type: z.string(), project: z.looseObject({ id: z.string() }).optional() }),
  version: z.looseObject({ id: z.string(), versionNumber: z.number() }),
  updated: z.string().nullish(),
  statuses: z.array(z.looseObject({ statusReference: z.string() })),
  transitions: z.array(transitionSchema),
});
export type Workflow = z.infer<typeof workflowSchema>;

const statusSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().default(''),
  statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
  statusReference: z.string(),
});
export type WorkflowStatus = z.infer<typeof statusSchema>;

/** Workflows, and the statuses to which they refer. */
export interface Workflows {
  workflows: Workflow[];
  statuses: WorkflowStatus[];
}

const found = z.looseObject({ values: z.array(workflowSchema), statuses: z.array(statusSchema) });
export async function searchWorkflows(): Promise<Workflows> {
  const { values, statuses } = await rest(found, 'GET', '/workflows/search?maxResults=100');
  return { workflows: values, statuses };
}

const read = z.looseObject({ workflows: z.array(workflowSchema), statuses: z.array(statusSchema) });
export const readWorkflows = (ids: string[]): Promise<Workflows> =>
  rest(read, 'POST', '/workflows', { workflowIds: ids });

/** The workflows that the issue types of a project follow. */
export const readWorkflowsOf = (projectId: string, issueTypeIds: string[]): Promise<Workflows> =>
  rest(read, 'POST', '/workflows', {
    projectAndIssueTypes: issueTypeIds.map((issueTypeId) => ({ projectId, issueTypeId })),
  });

/** Saves a workflow as it is given, unless somebody else has changed it since. */
export async function saveWorkflow(workflow: Workflow, statuses: WorkflowStatus[]): Promise<void> {
  const { id, description, version, transitions } = workflow;
  const used = workflow.statuses.map(({ statusReference }) => ({ statusReference, properties: {} }));
  const known = statuses.map(
    ({ id: statusId, name, description: text, statusCategory, statusReference }) => ({
      ...{ id: statusId, name, description: text, statusCategory, statusReference },
    }),
  );
  await rest(z.unknown(), 'POST', '/workflows/update', {
    statuses: known,
    workflows: [{ id, description, version, statuses: used, transitions }],
  });
}

const usages = z.looseObject({
  projects: z.looseObject({ values: z.array(z.looseObject({ id: z.string() })) }),
});
/** Ids of the projects that follow a workflow. */
export const loadUsages = async (id: string): Promise<string[]> =>
  (await rest(usages, 'GET', `/workflow/${encodeURIComponent(id)}/projectUsages`)).projects.values.map(
    (one) => one.id,
  );

const available = z.looseObject({
  ruleKey: z.string(),
  ruleType: z.string(),
  name: z.string(),
  description: z.string(),
});
const capabilities = z.looseObject({
  systemRules: z.array(available),
  forgeRules: z.array(available.extend({ id: z.string() })),
});
/** A rule that can be added: Jira's own, or the app's, which have the id of the module. */
export type AvailableRule = z.infer<typeof available> & { id?: string };

/** The rules that can be added to a workflow. */
export async function loadCapabilities(id: string): Promise<AvailableRule[]> {
  const path = `/workflows/capabilities?workflowId=${encodeURIComponent(id)}`;
  const { systemRules, forgeRules } = await rest(capabilities, 'GET', path);
  return [...forgeRules, ...systemRules];
}

const screens = z.looseObject({ values: z.array(z.looseObject({ id: z.number(), name: z.string() })) });
export const loadScreens = async (): Promise<{ id: string; name: string }[]> =>
  (await rest(screens, 'GET', '/screens?maxResults=100')).values.map(({ id, name }) => ({
    id: String(id),
    name,
  }));
