import type { Clock } from '../../local-jira/clock/clock';
import type { Store, Table } from '../../local-jira/store/store';

type Rows = Map<string, Map<string, string>>;

function matchesRange(key: string, range: { prefix?: string; start?: string; end?: string }): boolean {
  if (range.prefix !== undefined && !key.startsWith(range.prefix)) return false;
  return (range.start === undefined || key >= range.start) && (range.end === undefined || key < range.end);
}

function openTable<T>(rows: () => Map<string, string>): Table<T> {
  const parse = (text: string): T => JSON.parse(text);
  return {
    get: (key) => {
      const text = rows().get(key);
      return text === undefined ? undefined : parse(text);
    },
    put: (key, value) => void rows().set(key, JSON.stringify(value)),
    remove: (key) => void rows().delete(key),
    entries: (range = {}) => {
      const keys = [...rows().keys()].filter((key) => matchesRange(key, range)).sort();
      if (range.reverse) keys.reverse();
      return keys.slice(0, range.limit).map((key): [string, T] => [key, parse(rows().get(key) ?? 'null')]);
    },
    count: (prefix = '') => [...rows().keys()].filter((key) => key.startsWith(prefix)).length,
  };
}

const copyOf = (rows: Rows): Rows => new Map([...rows].map(([name, table]) => [name, new Map(table)]));

/** The store's interface in memory: values pass through JSON, a transaction that throws leaves nothing behind. */
export function memoryStore(): Store {
  let tables: Rows = new Map();
  let depth = 0;
  const rowsOf = (name: string): Map<string, string> => {
    const rows = tables.get(name) ?? new Map<string, string>();
    tables.set(name, rows);
    return rows;
  };
  return {
    table: <T>(name: string) => openTable<T>(() => rowsOf(name)),
    transaction(work) {
      if (depth > 0) return work();
      const before = copyOf(tables);
      depth += 1;
      try {
        return work();
      } catch (error) {
        tables = before;
        throw error;
      } finally {
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
