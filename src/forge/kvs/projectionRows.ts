import * as z from 'zod';
import { MOST_OPEN_SPRINTS, MOST_ROWS, type AwaitingRow, type Projection } from '../../app/ports';
import { awaitingRow as waiting } from '../../domain/awaiting/schema';
import { digest, instant, jiraId, slug, type JiraId } from '../../domain/shared/ids';
import { standing } from '../../domain/standing/schema';
import { agree } from './records';

export { MOST_ROWS };

/** `awaiting`: role and project are what indexes part by, urgency is what they sort by. */
export const awaitingRow = z
  .strictObject({ role: slug, project: jiraId, urgency: z.string(), body: waiting })
  .superRefine((row, context) => {
    if (row.body.role !== row.role) agree('role', context);
    if (row.body.projectId !== row.project) agree('project', context);
    if (urgencyOf(row.body) !== row.urgency) agree('urgency', context);
  });
export type AwaitingIndexRow = z.output<typeof awaitingRow>;

const projectionBody: z.ZodType<Projection> = z.strictObject({
  issueId: jiraId,
  projectId: jiraId,
  sequence: z.int().min(1),
  revision: z.int().min(0),
  policy: z.int().min(0),
  state: z.string().max(40),
  digest,
  rows: z.array(waiting).max(MOST_ROWS),
  at: instant,
  shut: z.array(slug).max(30).optional(),
  sprints: z.array(jiraId).max(MOST_OPEN_SPRINTS).optional(),
  standing: standing.optional(),
  under: jiraId.optional(),
  shown: digest.optional(),
  showing: z
    .array(z.strictObject({ id: z.string().max(64), at: instant }))
    .max(20)
    .optional(),
});

/** `projection`: sequence 0 has no body, it only makes the first projection a compare-and-set like every other. */
export const projectionRow = z
  .strictObject({
    project: jiraId,
    sequence: z.int().min(0),
    state: z.string(),
    body: projectionBody.optional(),
  })
  .superRefine(({ project, sequence, state, body }, context) => {
    if ((body?.projectId ?? project) !== project) agree('project', context);
    if ((body?.sequence ?? 0) !== sequence) agree('sequence', context);
    if ((body?.state ?? state) !== state) agree('state', context);
  });
export type ProjectionIndexRow = z.output<typeof projectionRow>;

const NEVER = '9999-12-31T23:59:59.999Z';

/**
 * Sorts as the queue does: what is due first, then what has waited longest, then by id. Instants have one width,
 * and so have padded ids: the text sorts like what it says.
 */
export const urgencyBy = ({ due, since }: Pick<AwaitingRow, 'due' | 'since'>, id: JiraId): string =>
  `${due ?? NEVER} ${since} ${id.padStart(18, '0')}`;

export const urgencyOf = (row: AwaitingRow): string => urgencyBy(row, row.issueId);

export const rowOfAwaiting = (body: AwaitingRow): AwaitingIndexRow => ({
  role: body.role,
  project: body.projectId,
  urgency: urgencyOf(body),
  body,
});

export const rowOfProjection = (body: Projection): ProjectionIndexRow => ({
  project: body.projectId,
  sequence: body.sequence,
  state: body.state,
  body,
});
