import * as z from 'zod';
import { digest, jiraId } from '../../domain/shared/ids';
import { sprintRecord, type SprintRecord } from '../../domain/sprint/schema';
import { agree } from './records';

/** Where a sprint was last seen. What nobody has seen yet goes on. */
function stateOf({ observed }: SprintRecord): 'open' | 'ended' {
  const phase = observed.at(-1)?.phase;
  return phase === 'closed' || phase === 'deleted' ? 'ended' : 'open';
}

/** `sprint-record`: `body` carries its own version (`v`). */
export const sprintRow = z
  .strictObject({
    project: jiraId,
    sprint: jiraId,
    state: z.enum(['open', 'ended']),
    revision: z.int().min(0),
    head: digest,
    body: sprintRecord,
  })
  .superRefine(({ project, sprint, state, revision, head, body }, context) => {
    if (body.projectId !== project) agree('project', context);
    if (body.sprintId !== sprint) agree('sprint', context);
    if (stateOf(body) !== state) agree('state', context);
    if (body.revision !== revision) agree('revision', context);
    if (body.head !== head) agree('head', context);
  });
export type SprintRow = z.output<typeof sprintRow>;

export const rowOfSprint = (record: SprintRecord): SprintRow => ({
  project: record.projectId,
  sprint: record.sprintId,
  state: stateOf(record),
  revision: record.revision,
  head: record.head,
  body: record,
});
