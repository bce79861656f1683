import type { Projection } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';
import { same } from './aftermath';
import { bucketOf } from './buckets';
import { ENTITIES, rollupKey, standingKey } from './keys';
import { getRow } from './read';
import { emptyRollup, packed, rollupRow, rowOfStanding, type RollupRow } from './standingRows';
import { unpack } from './unpack';
import { createOnce, type Put, type Write } from './write';

/** One bucket of a roll-up as it is stored, strictly. */
export const loadBucket = (parentId: JiraId, bucket: number): Promise<RollupRow | undefined> =>
  getRow(ENTITIES.rollup, rollupKey(parentId, bucket), rollupRow);

/** The bucket, made if there is none, so that a condition always meets a value. */
export async function bucketToChange(parentId: JiraId, bucket: number): Promise<RollupRow> {
  const known = await loadBucket(parentId, bucket);
  if (known !== undefined) return known;
  const empty = emptyRollup(parentId, bucket);
  await createOnce(putRow(empty), async () => (await loadBucket(parentId, bucket)) !== undefined);
  return empty;
}

const putRow = (value: RollupRow): Put => ({
  entity: ENTITIES.rollup,
  key: rollupKey(value.parent, value.bucket),
  value,
  what: 'the roll-up of this parent',
});

/** A bucket with other lines, on the condition that nobody else changed it. */
export const putBucket = (row: RollupRow, lines: readonly Standing[]): Put => ({
  ...putRow({ ...row, revision: row.revision + 1, body: packed(lines) }),
  when: { attribute: 'revision', equals: row.revision },
});

/** Writes beside a projection, and whether somebody else has changed what their conditions look at. */
export interface Beside {
  readonly writes: readonly Write[];
  moved(): Promise<boolean>;
}

const NOTHING: Beside = { writes: [], moved: () => Promise.resolve(false) };

/** The parent under which a projection has its line. */
const lineUnder = (projection: Projection | undefined): JiraId | undefined =>
  projection?.standing === undefined ? undefined : projection.under;

/**
 * What a projection changes where its issue stands: its own line, the line in the roll-up of its parent, and the one in
 * the roll-up of the parent that it had before. Nothing where nothing changed.
 */
export async function besideProjection(before: Projection | undefined, next: Projection): Promise<Beside> {
  const [old, now] = [lineUnder(before), lineUnder(next)];
  if (old === now && isSame(before?.standing, next.standing)) return NOTHING;
  const bucket = bucketOf(next.issueId);
  const left = old === undefined || old === now ? undefined : await loadBucket(old, bucket);
  const entered = now === undefined ? undefined : await bucketToChange(now, bucket);
  const rows = [left, entered].flatMap((row) => row ?? []);
  return {
    writes: [
      ...standingWrites(before, next),
      ...(left === undefined ? [] : [putBucket(left, others(left, next.issueId))]),
      ...(entered === undefined ? [] : [putBucket(entered, withLine(entered, next))]),
    ],
    moved: () => anyMoved(rows),
  };
}

const isSame = (one: Standing | undefined, other: Standing | undefined): boolean =>
  one === undefined || other === undefined ? one === other : same(one, other);

function standingWrites(before: Projection | undefined, { issueId, standing }: Projection): Write[] {
  if (isSame(before?.standing, standing)) return [];
  const key = standingKey(issueId);
  if (standing === undefined) return [{ entity: ENTITIES.standing, removed: key }];
  return [
    { entity: ENTITIES.standing, key, value: rowOfStanding(standing), what: 'where this issue stands' },
  ];
}

const others = ({ body }: RollupRow, issueId: JiraId): Standing[] =>
  unpack(body).filter((line) => line.issueId !== issueId);

const withLine = (row: RollupRow, { issueId, standing }: Projection): Standing[] => [
  ...others(row, issueId),
  ...(standing === undefined ? [] : [standing]),
];

async function anyMoved(rows: readonly RollupRow[]): Promise<boolean> {
  const found = await Promise.all(rows.map(({ parent, bucket }) => loadBucket(parent, bucket)));
  return found.some((row, place) => row?.revision !== rows[place]?.revision);
}
