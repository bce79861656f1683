import * as z from 'zod';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { FORMS } from '../../domain/standing/compact';
import { standing, type Standing } from '../../domain/standing/schema';
import { BUCKETS } from './buckets';
import { pack } from './pack';
import { packedStandings, type PackedStandings } from './packedStandings';
import { agree } from './records';

/** `standing`: project is what the index parts by, score is what it sorts by. */
export const standingRow = z
  .strictObject({ project: jiraId, score: z.int().min(0).max(100), body: standing })
  .superRefine(({ project, score, body }, context) => {
    if (body.projectId !== project) agree('project', context);
    if (body.score !== score) agree('score', context);
  });

export const rowOfStanding = (body: Standing): z.output<typeof standingRow> => ({
  project: body.projectId,
  score: body.score,
  body,
});

/** `risk-rollup`: one bucket of the lines of a parent's children. */
export const rollupRow = z.strictObject({
  parent: jiraId,
  bucket: z
    .int()
    .min(0)
    .max(BUCKETS - 1),
  revision: z.int().min(0),
  body: packedStandings,
});
export type RollupRow = z.output<typeof rollupRow>;

/** Storage takes 240 KiB a value; the rest of the row is small. */
const ROOM_BYTES = 230_000;

const sizeOf = (body: PackedStandings): number => Buffer.byteLength(JSON.stringify(body), 'utf8');

/** The lines in the longest form in which all of them have room; the shortest where none has. */
export function packed(lines: readonly Standing[]): PackedStandings {
  const whole = pack(lines);
  return FORMS.reduce((body, form) => (sizeOf(body) <= ROOM_BYTES ? body : pack(lines.map(form))), whole);
}

export const emptyRollup = (parent: JiraId, bucket: number): RollupRow => ({
  ...{ parent, bucket, revision: 0 },
  body: pack([]),
});
