import type { Standing } from '../../src/domain/standing/schema';
import { bucketOf, BUCKETS } from '../../src/forge/kvs/buckets';
import type { PackedStandings } from '../../src/forge/kvs/packedStandings';
import { packed } from '../../src/forge/kvs/standingRows';
import { unpack } from '../../src/forge/kvs/unpack';
import { aHazard, aStanding, level } from '../../test/support/standings';
import { microseconds } from '../measure';
import type { Row } from './row';

const CHILDREN = 5_000;
const BUDGET = 0.2;

const RANKS = [0, 1, 2] as const;

const child = (index: number): Standing => {
  const known = level(RANKS[index % RANKS.length] ?? 0);
  const hazards = [aHazard({ level: known, seq: 1 + (index % 40) })];
  return aStanding({ issueId: String(10_000 + index), level: known, score: 10 + known.rank * 40, hazards });
};

const partOf = (children: readonly Standing[], bucket: number): PackedStandings =>
  packed(children.filter(({ issueId }) => bucketOf(issueId) === bucket));

/** What a child's change costs its parent's roll-up: the one part in which it lies, beside all parts from scratch. */
export async function rollupRows(): Promise<Row[]> {
  const children = Array.from({ length: CHILDREN }, (_, index) => child(index));
  const parts = Array.from({ length: BUCKETS }, (_, bucket) => partOf(children, bucket));
  const [updating = NaN, recomputing = NaN] = await microseconds([
    { calls: 50, run: (index) => changed(parts, child(index * 7)) },
    { calls: 5, run: () => parts.map((_, bucket) => partOf(children, bucket)) },
  ]);
  const ratio = updating / recomputing;
  return [
    {
      what: `roll-up: one of ${CHILDREN.toLocaleString('en')} children ÷ all of them`,
      measured: `${ratio.toFixed(2)} ×`,
      value: ratio,
      unit: '×',
      budget: `≤ ${BUDGET} ×`,
      held: ratio <= BUDGET,
    },
  ];
}

function changed(parts: readonly PackedStandings[], line: Standing): PackedStandings {
  const part = parts[bucketOf(line.issueId)];
  const others = part === undefined ? [] : unpack(part).filter(({ issueId }) => issueId !== line.issueId);
  return packed([...others, line]);
}
