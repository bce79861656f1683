import type { RollupPart, StandingStore } from '../../../src/app/ports';
import type { JiraId } from '../../../src/domain/shared/ids';
import type { Standing } from '../../../src/domain/standing/schema';
import { bucketOf } from '../../../src/forge/kvs/buckets';
import type { FakeDisk } from './fakeDisk';
import type { FakeProjections } from './fakeProjections';

const BUCKETS = 16;
const PARTS_A_PAGE = 10;

const riskiestFirst = (one: Standing, other: Standing): number =>
  other.score - one.score || Number(other.issueId) - Number(one.issueId);

/** Where issues stand, in memory: what the projections in memory wrote. */
export function fakeStandings(
  disk: FakeDisk,
  { kept, lines }: Pick<FakeProjections, 'kept' | 'lines'>,
): StandingStore {
  const partOf = (parentId: JiraId, bucket: number): RollupPart => ({
    ...{ parentId, bucket },
    issueIds: [...(lines.get(parentId)?.keys() ?? [])].filter((id) => bucketOf(id) === bucket),
  });
  /** A part stays when its last line is gone: it was made for those whose projections are under this parent. */
  const wasMade = ({ parentId, bucket, issueIds }: RollupPart): boolean =>
    issueIds.length > 0 ||
    [...kept].some(([id, { under, standing }]) => {
      return standing !== undefined && under === parentId && bucketOf(id) === bucket;
    });
  const wanted = (parentId: JiraId, id: JiraId): Standing | undefined =>
    kept.get(id)?.under === parentId ? kept.get(id)?.standing : undefined;

  return {
    under: (parentId) => disk.read(() => [...(lines.get(parentId)?.values() ?? [])]),
    inProject: (projectId, { cursor = '0', limit }) =>
      disk.read(() => {
        const all = [...kept.values()].flatMap(({ standing }) => standing ?? []);
        const rows = all.filter((row) => row.projectId === projectId).sort(riskiestFirst);
        const end = Number(cursor) + limit;
        const next = end < rows.length ? { next: String(end) } : {};
        return { rows: rows.slice(Number(cursor), end), ...next };
      }),
    parts: (cursor = '0') =>
      disk.read(() => {
        const all = [...lines.keys()].flatMap((parentId) =>
          Array.from({ length: BUCKETS }, (_, bucket) => partOf(parentId, bucket)),
        );
        const some = all.filter(wasMade);
        const end = Number(cursor) + PARTS_A_PAGE;
        const next = end < some.length ? { next: String(end) } : {};
        return { parts: some.slice(Number(cursor), end), ...next };
      }),
    mend: ({ parentId, bucket }, more) =>
      disk.write(() => {
        const rows = lines.get(parentId) ?? new Map<JiraId, Standing>();
        const ids = [...new Set([...rows.keys(), ...more])].filter((id) => bucketOf(id) === bucket);
        const wrong = ids.filter(
          (id) => JSON.stringify(rows.get(id)) !== JSON.stringify(wanted(parentId, id)),
        );
        for (const id of wrong) {
          const line = wanted(parentId, id);
          if (line === undefined) rows.delete(id);
          else rows.set(id, structuredClone(line));
        }
        lines.set(parentId, rows);
        return wrong.length;
      }),
  };
}
