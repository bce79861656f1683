import { z } from 'zod';
import { JiraError, rest } from './http';
import { loadProject } from './jira';
import { statusSchema } from './schemas';
import type { IssueType, Status } from './schemas';

const typed = z.array(z.looseObject({ id: z.string(), statuses: z.array(statusSchema) }));

/** An issue type of a project with the statuses of its workflow. */
export type TypeWithStatuses = IssueType & { statuses: Status[] };

/** The types of a project in its order. Their levels and their statuses come from two resources of Jira. */
export async function loadTypes(projectKey: string): Promise<TypeWithStatuses[]> {
  const [project, lists] = await Promise.all([
    loadProject(projectKey),
    rest(typed, 'GET', `/project/${encodeURIComponent(projectKey)}/statuses`),
  ]);
  const statuses = new Map(lists.map((one) => [one.id, one.statuses]));
  return (project.issueTypes ?? []).map((type) => ({ ...type, statuses: statuses.get(type.id) ?? [] }));
}

export interface Move {
  projectKey: string;
  typeId: string;
  parentKey?: string | undefined;
  /** The status there, for an issue whose own is not known there. */
  status?: { from: Status; to: string } | undefined;
}

const submitted = z.looseObject({ taskId: z.string() });
const progress = z.looseObject({
  status: z.string(),
  processedAccessibleIssues: z.array(z.unknown()).default([]),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).default({}),
});

const wait = (ms: number): Promise<void> => new Promise((done) => window.setTimeout(done, ms));

/** Waits for a bulk operation. Throws what went wrong with the issue. */
async function finish(taskId: string): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const task = await rest(progress, 'GET', `/bulk/queue/${taskId}`);
    const failures = Object.values(task.failedAccessibleIssues).flat();
    if (failures.length > 0) throw new JiraError(400, failures);
    if (task.status === 'COMPLETE') return;
    if (turn > 60) throw new Error('The move takes longer than a minute. Look again later.');
    await wait(turn < 10 ? 100 : 1000);
  }
}

/** Moves one issue by Jira's bulk operation and waits for it. */
export async function moveTo(key: string, { projectKey, typeId, parentKey, status }: Move): Promise<void> {
  const mapping = {
    issueIdsOrKeys: [key],
    inferClassificationDefaults: true,
    inferFieldDefaults: true,
    inferSubtaskTypeDefault: true,
    inferStatusDefaults: status === undefined,
    ...(status && { targetStatus: [{ statuses: { [status.to]: [status.from.id] } }] }),
  };
  const target = [projectKey, typeId, ...(parentKey === undefined ? [] : [parentKey])].join(',');
  const body = { targetToSourcesMapping: { [target]: mapping } };
  await finish((await rest(submitted, 'POST', '/bulk/issues/move', body)).taskId);
}
