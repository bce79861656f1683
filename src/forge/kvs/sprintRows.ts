import * as z from 'zod';
import { digest, jiraId } from '../../domain/shared/ids';
import { sprintRecord, type SprintRecord } from '../../domain/sprint/schema';
import { agree } from './records';

/** `sprint-record`: `body` carries its own version (`v`). */
export const sprintRow = z
  .strictObject({
    project: jiraId,
    sprint: jiraId,
    revision: z.int().min(0),
    head: digest,
    body: sprintRecord,
  })
  .superRefine(({ project, sprint, revision, head, body }, context) => {
    if (body.projectId !== project) agree('project', context);
    if (body.sprintId !== sprint) agree('sprint', context);
    if (body.revision !== revision) agree('revision', context);
    if (body.head !== head) agree('head', context);
  });
export type SprintRow = z.output<typeof sprintRow>;

export const rowOfSprint = (record: SprintRecord): SprintRow => ({
  project: record.projectId,
  sprint: record.sprintId,
  revision: record.revision,
  head: record.head,
  body: record,
});
