import type { Clock } from '../../local-jira/clock/clock';
import type { Store, Table } from '../../local-jira/store/store';

type Rows = Map<string, string>;

function matchesRange(key: string, range: { prefix?: string; start?: string; end?: string }): boolean {
  if (range.prefix !== undefined && !key.startsWith(range.prefix)) return false;
  return (range.start === undefined || key >= range.start) && (range.end === undefined || key < range.end);
}

/** `changing` is told of each key before it changes. */
function openTable<T>(rows: () => Rows, changing: (rows: Rows, key: string) => void): Table<T> {
  const parse = (text: string): T => JSON.parse(text);
  return {
    get: (key) => {
      const text = rows().get(key);
      return text === undefined ? undefined : parse(text);
    },
    put: (key, value) => {
      changing(rows(), key);
      rows().set(key, JSON.stringify(value));
    },
    remove: (key) => {
      changing(rows(), key);
      rows().delete(key);
    },
    entries: (range = {}) => {
      const keys = [...rows().keys()].filter((key) => matchesRange(key, range)).sort();
      if (range.reverse) keys.reverse();
      return keys.slice(0, range.limit).map((key): [string, T] => [key, parse(rows().get(key) ?? 'null')]);
    },
    count: (prefix = '') => [...rows().keys()].filter((key) => key.startsWith(prefix)).length,
  };
}

/** The store's interface in memory: values pass through JSON, a transaction that throws leaves nothing behind. */
export function memoryStore(): Store {
  const tables = new Map<string, Rows>();
  /** What the running transaction changed, as it was before, in the order of the changes. */
  const undo: (() => void)[] = [];
  let depth = 0;
  const rowsOf = (name: string): Rows => {
    const rows = tables.get(name) ?? new Map<string, string>();
    tables.set(name, rows);
    return rows;
  };
  const changing = (rows: Rows, key: string): void => {
    if (depth === 0) return;
    const before = rows.get(key);
    undo.push(() => {
      if (before === undefined) rows.delete(key);
      else rows.set(key, before);
    });
  };
  return {
    table: <T>(name: string) => openTable<T>(() => rowsOf(name), changing),
    transaction(work) {
      if (depth > 0) return work();
      depth += 1;
      try {
        return work();
      } catch (error) {
        undo.reverse().forEach((step) => step());
        throw error;
      } finally {
        undo.length = 0;
        depth -= 1;
      }
    },
    close: () => Promise.resolve(),
    clear: () => tables.clear(),
  };
}

/** A clock that starts at a fixed instant and moves only when told. */
export function fixedClock(start = Date.UTC(2026, 10, 2, 9)): Clock {
  let now = start;
  const listeners: (() => void)[] = [];
  return {
    now: () => now,
    iso: () => new Date(now).toISOString(),
    advance(ms) {
      now += ms;
      listeners.forEach((listener) => listener());
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}
