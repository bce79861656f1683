import * as z from 'zod';
import type { SprintWaits } from '../../app/ports';
import { awaitingSprint as waiting, type AwaitingSprint } from '../../domain/awaiting/schema';
import { instant, jiraId, type Slug } from '../../domain/shared/ids';
import { observation } from '../../domain/sprint/schema';
import { urgencyBy } from './projectionRows';
import { agree } from './records';

/** As many as a policy asks to sign a sprint, each in a role of its own. */
export const MOST_ROWS_OF_SPRINT = 5;

/** The part of the queue in which sprints wait for a role: no role that issues wait for is named so. */
export const partOf = (role: Slug): string => `sprint.${role}`;

const urgencyOf = (body: AwaitingSprint): string => urgencyBy(body, body.sprintId);

/** `awaiting`, as rows of issues have it. */
export const awaitingSprintRow = z
  .strictObject({ role: z.string(), project: jiraId, urgency: z.string(), body: waiting })
  .superRefine((row, context) => {
    if (partOf(row.body.role.id) !== row.role) agree('role', context);
    if (row.body.projectId !== row.project) agree('project', context);
    if (urgencyOf(row.body) !== row.urgency) agree('urgency', context);
  });

export const rowOfAwaitingSprint = (body: AwaitingSprint): z.output<typeof awaitingSprintRow> => ({
  role: partOf(body.role.id),
  project: body.projectId,
  urgency: urgencyOf(body),
  body,
});

const waitsBody: z.ZodType<SprintWaits> = z.strictObject({
  sprintId: jiraId,
  projectId: jiraId,
  sequence: z.int().min(1),
  revision: z.int().min(0),
  looked: instant,
  found: observation.pick({ phase: true, validated: true, relevant: true, passed: true }),
  rows: z.array(waiting).max(MOST_ROWS_OF_SPRINT),
});

/** `projection`, of a sprint: sequence 0 has no body, it only makes the first look a compare-and-set like every other. */
export const sprintWaitsRow = z
  .strictObject({
    project: jiraId,
    sequence: z.int().min(0),
    state: z.literal('sprint'),
    body: waitsBody.optional(),
  })
  .superRefine(({ project, sequence, body }, context) => {
    if ((body?.projectId ?? project) !== project) agree('project', context);
    if ((body?.sequence ?? 0) !== sequence) agree('sequence', context);
  });
export type SprintWaitsRow = z.output<typeof sprintWaitsRow>;

export const rowOfWaits = (body: SprintWaits): SprintWaitsRow => ({
  project: body.projectId,
  sequence: body.sequence,
  state: 'sprint',
  body,
});
