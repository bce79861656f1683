import type { Projection, RollupPart, Fate } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { FORMS } from '../../domain/standing/compact';
import type { Standing } from '../../domain/standing/schema';
import { same } from './aftermath';
import { bucketOf } from './buckets';
import { Contended } from './errors';
import { ENTITIES, projectionKey } from './keys';
import { projectionRow } from './projectionRows';
import { getRow, getRows } from './read';
import { bucketToChange, loadBucket, putBucket } from './rollups';
import type { RollupRow } from './standingRows';
import { unpack } from './unpack';
import { compareAndSet } from './write';

const TRIES = 5;

/**
 * Compares the lines of a part with the projections of their issues, and of those further ones that belong into it, and
 * writes what they say. Who changes a projection changes the part too: the condition finds it.
 * @throws {Contended} when others were faster each time
 */
export async function mendPart(part: RollupPart, more: readonly JiraId[]): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = await loadBucket(part.parentId, part.bucket);
    const lines = new Map(unpackRow(row).map((line) => [line.issueId, line]));
    const further = more.filter((id) => bucketOf(id) === part.bucket);
    const wrong = await wrongLines(part, [...new Set([...lines.keys(), ...further])], lines);
    if (wrong.size === 0) return 0;
    if (
      (await write(row ?? (await bucketToChange(part.parentId, part.bucket)), lines, wrong)) === 'committed'
    )
      return wrong.size;
  }
  throw new Contended('the roll-up of this parent');
}

const unpackRow = (row: RollupRow | undefined): Standing[] => (row === undefined ? [] : unpack(row.body));

type Lines = ReadonlyMap<JiraId, Standing>;
type Wrong = ReadonlyMap<JiraId, Standing | undefined>;

/** What the lines that are wrong should be. A batch may lag behind a write: what looks wrong in it is read strictly. */
async function wrongLines({ parentId }: RollupPart, ids: readonly JiraId[], lines: Lines): Promise<Wrong> {
  const found = await getRows(ENTITIES.projection, ids.map(projectionKey), projectionRow);
  const isWrong = (id: JiraId, projection: Projection | undefined): boolean =>
    !isRight(lines.get(id), lineOf(projection, parentId));
  const suspects = ids.filter((id) => isWrong(id, found.get(projectionKey(id))?.body));
  const strict = await Promise.all(
    suspects.map(async (id) => {
      const row = await getRow(ENTITIES.projection, projectionKey(id), projectionRow);
      return { id, projection: row?.body };
    }),
  );
  const wrong = strict.filter(({ id, projection }) => isWrong(id, projection));
  return new Map(wrong.map(({ id, projection }) => [id, lineOf(projection, parentId)]));
}

const lineOf = (projection: Projection | undefined, parentId: JiraId): Standing | undefined =>
  projection?.under === parentId ? projection.standing : undefined;

/** A shorter form is as right as the whole, where there was no room. */
function isRight(line: Standing | undefined, wanted: Standing | undefined): boolean {
  if (line === undefined || wanted === undefined) return line === wanted;
  return same(line, wanted) || FORMS.some((form) => same(line, form(wanted)));
}

function write(row: RollupRow, lines: Lines, wrong: Wrong): Promise<Fate> {
  const kept = [...lines.values()].filter(({ issueId }) => !wrong.has(issueId));
  const right = [...wrong.values()].flatMap((line) => line ?? []);
  return compareAndSet([putBucket(row, [...kept, ...right])], async () => {
    const found = await loadBucket(row.parent, row.bucket);
    return found?.revision === row.revision ? 'unchanged' : 'theirs';
  });
}
