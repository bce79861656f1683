import { z } from 'zod';
import { rest } from './http';
import * as shape from './schemas';

const choice = z.looseObject({ id: z.string(), name: z.string().optional(), value: z.string().optional() });
const screenField = z.looseObject({
  name: z.string().default(''),
  required: z.boolean().default(false),
  allowedValues: z.array(choice).optional(),
});
const offered = z.looseObject({
  transitions: z.array(
    shape.transitionSchema.extend({ fields: z.record(z.string(), screenField).default({}) }),
  ),
});

/** A field that a transition requires, with the values to choose from. */
export interface RequiredField {
  id: string;
  name: string;
  choices: { id: string; name: string }[];
}

/** A transition that a group of issues can make. One that requires a field without choices cannot be made in bulk. */
export interface BulkTransition {
  id: string;
  name: string;
  to: string;
  required: RequiredField[];
}

/** The transitions of one issue, which stands for others of its project, type and status. */
export async function loadBulkTransitions(issueKey: string): Promise<BulkTransition[]> {
  const path = `/issue/${encodeURIComponent(issueKey)}/transitions?expand=transitions.fields`;
  const { transitions } = await rest(offered, 'GET', path);
  return transitions.map(({ id, name, to, fields }) => ({
    id,
    name,
    to: to.name,
    required: requiredOf(fields),
  }));
}

function requiredOf(fields: Record<string, z.infer<typeof screenField>>): RequiredField[] {
  return Object.entries(fields)
    .filter(([, field]) => field.required)
    .map(([id, { name, allowedValues = [] }]) => {
      const choices = allowedValues.map((one) => ({ id: one.id, name: one.name ?? one.value ?? one.id }));
      return { id, name, choices };
    });
}

export interface BulkInput {
  selectedIssueIdsOrKeys: string[];
  transitionId: string;
  /** What the transition's screen requires, by field id. */
  fields?: Record<string, { id: string }>;
}

const submitted = z.looseObject({ taskId: z.string() });

/** Starts a bulk transition. Answers the id of its task. */
export const startBulk = async (bulkTransitionInputs: BulkInput[], notify: boolean): Promise<string> => {
  const body = { bulkTransitionInputs, sendBulkNotification: notify };
  return (await rest(submitted, 'POST', '/bulk/issues/transition', body)).taskId;
};

const progress = z.looseObject({
  status: z.string(),
  progressPercent: z.number().default(0),
  totalIssueCount: z.number().optional(),
  invalidOrInaccessibleIssueCount: z.number().default(0),
  processedAccessibleIssues: z.array(z.number()).default([]),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).default({}),
});
export type BulkProgress = z.infer<typeof progress>;

export const loadBulkProgress = (taskId: string): Promise<BulkProgress> =>
  rest(progress, 'GET', `/bulk/queue/${encodeURIComponent(taskId)}`);
