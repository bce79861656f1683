import { z } from 'zod';
import { rest } from './http';
import * as shape from './schemas';

const screenField = z.looseObject({ required: z.boolean().default(false) });
const offered = z.looseObject({
  transitions: z.array(
    shape.transitionSchema.extend({ fields: z.record(z.string(), screenField).default({}) }),
  ),
});

/** A transition that a group of issues can make. One that requires fields cannot be made in bulk. */
export interface BulkTransition {
  id: string;
  name: string;
  to: string;
  needsFields: boolean;
}

/** The transitions of one issue, which stands for others of its project, type and status. */
export async function loadBulkTransitions(issueKey: string): Promise<BulkTransition[]> {
  const path = `/issue/${encodeURIComponent(issueKey)}/transitions?expand=transitions.fields`;
  const { transitions } = await rest(offered, 'GET', path);
  return transitions.map(({ id, name, to, fields }) => {
    const needsFields = Object.values(fields).some(({ required }) => required);
    return { id, name, to: to.name, needsFields };
  });
}

export interface BulkInput {
  selectedIssueIdsOrKeys: string[];
  transitionId: string;
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
