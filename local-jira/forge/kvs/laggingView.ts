import type { Clock } from '../../clock/clock';
import type { Manifest } from '../manifest/schema';
import { indexesOf, SpaceIndexes } from './indexes';
import type { Row, Rows } from './rows';

/** One committed write. */
export interface Change {
  space: string;
  key: string;
  before?: Row;
  after?: Row;
}

interface Space {
  indexes: SpaceIndexes;
  /** Writes that queries do not see yet, oldest first. */
  pending: (Change & { visibleAt: number })[];
}

/** What queries see: the items as they were before the writes of the last moments. */
export interface LaggingView {
  /** Takes the writes of one commit, which become visible after `lagMs` of virtual time. */
  change(changes: Change[], lagMs: number): void;
  indexes(space: string): SpaceIndexes;
  /** The item as a query sees it. */
  row(space: string, key: string): Row | undefined;
}

export function createLaggingView(manifest: Manifest, clock: Clock, rows: () => Rows): LaggingView {
  const spaces = new Map<string, Space>();

  // Built from the durable items when first needed; the indexes themselves live in memory.
  const build = (name: string): Space => {
    const built: Space = { indexes: new SpaceIndexes(indexesOf(manifest, name)), pending: [] };
    for (const [key, row] of rows().entries(name)) built.indexes.add(key, row.value);
    spaces.set(name, built);
    return built;
  };

  // The durable items already hold the commit that makes us build, so it is taken back, last write first.
  const buildBefore = (name: string, changes: Change[]): Space => {
    const built = build(name);
    for (const { key, before, after } of changes.filter(({ space }) => space === name).reverse()) {
      if (after) built.indexes.remove(key, after.value);
      if (before) built.indexes.add(key, before.value);
    }
    return built;
  };

  const settle = (space: Space): Space => {
    const now = clock.now();
    const due = space.pending.findIndex(({ visibleAt }) => visibleAt > now);
    for (const { key, before, after } of space.pending.splice(0, due === -1 ? space.pending.length : due)) {
      if (before) space.indexes.remove(key, before.value);
      if (after) space.indexes.add(key, after.value);
    }
    return space;
  };

  return {
    change(changes, lagMs) {
      for (const change of changes) {
        const { pending } = spaces.get(change.space) ?? buildBefore(change.space, changes);
        const earliest = pending.at(-1)?.visibleAt ?? 0;
        pending.push({ ...change, visibleAt: Math.max(earliest, clock.now() + lagMs) });
      }
    },
    indexes: (name) => settle(spaces.get(name) ?? build(name)).indexes,
    row(name, key) {
      const hidden = settle(spaces.get(name) ?? build(name)).pending.find((change) => change.key === key);
      return hidden ? hidden.before : rows().get(name, key);
    },
  };
}
