import type { Store } from '../store/store';

/** The one clock of the local Jira: real time plus an offset that only grows. */
export interface Clock {
  /** Milliseconds since 1970, virtual. */
  now(): number;
  /** The same as an ISO 8601 string in UTC. */
  iso(): string;
  /** Moves virtual time forward; listeners then run what became due. */
  advance(ms: number): void;
  onAdvance(listener: () => void): void;
}

const TABLE = 'clock';
const OFFSET = 'offset';

/**
 * A clock whose offset is kept in the store, so that a restart does not go back in time. `first` is the offset of a
 * new store in milliseconds: negative for a story that begins before today.
 */
export function createClock(store: Store, real: () => number = Date.now, first = 0): Clock {
  const table = store.table<number>(TABLE);
  const listeners: (() => void)[] = [];
  let offset = table.get(OFFSET) ?? first;
  return {
    now: () => real() + offset,
    iso: () => new Date(real() + offset).toISOString(),
    advance(ms) {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError('virtual time only moves forward');
      offset += ms;
      table.put(OFFSET, offset);
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}
