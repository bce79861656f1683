import type { ResponseOf } from '../../src/contract/operations/index';
import type { InboxRow, InboxSprint } from '../../src/contract/operations/inboxList';
import type { Outcome } from '../kit/outcome';
import { rowKey } from './buckets';

export type InboxPage = ResponseOf<'inbox.list'>;
export type AskForPage = (cursor: string | undefined) => Promise<Outcome<InboxPage>>;

export interface Wanted {
  /** Where to read on; undefined at the beginning. */
  readonly from?: string | undefined;
  /** So many rows are read before the reading stops, if there are so many. */
  readonly rows: number;
}

/** What was found to wait. */
export interface Found {
  readonly rows: readonly InboxRow[];
  /** Only the first page holds any. */
  readonly sprints: readonly InboxSprint[];
}

export interface Read extends Found {
  /** The last page, or what stopped the reading. */
  readonly outcome: Outcome<InboxPage>;
}

/** A page may come back empty and still have another behind it: so many in a row are read before the person is asked. */
export const MOST_EMPTY = 5;

/** Reads on until there is enough, until nothing is behind, or until page after page has brought nothing. */
export async function readOn(ask: AskForPage, { from, rows: enough }: Wanted): Promise<Read> {
  let rows: readonly InboxRow[] = [];
  let sprints: readonly InboxSprint[] = [];
  let empty = 0;
  let outcome = await ask(from);
  while (outcome.ok) {
    const { rows: found, next } = outcome.value;
    rows = [...rows, ...found];
    sprints = [...sprints, ...outcome.value.sprints];
    empty = found.length === 0 ? empty + 1 : 0;
    if (next === null || rows.length >= enough || empty === MOST_EMPTY) break;
    outcome = await ask(next);
  }
  return { outcome, rows: withoutTwins(rows), sprints };
}

/** A row that moved between two readings is shown once, as it was read last. */
export const withoutTwins = (rows: readonly InboxRow[]): InboxRow[] => [
  ...new Map(rows.map((row) => [rowKey(row), row])).values(),
];

/** What was found before, and what was read on from there. */
export const withMore = (before: Found, more: Found): Found => ({
  rows: withoutTwins([...before.rows, ...more.rows]),
  sprints: [...before.sprints, ...more.sprints],
});

/** What somebody picked, and where it stood then. */
export interface Picked {
  readonly key: string;
  readonly at: number;
}

/** What is selected now: what was picked, or what has taken its place when it no longer waits. */
export const selectedIn = (rows: readonly InboxRow[], { key, at }: Picked): InboxRow | undefined =>
  rows.find((row) => rowKey(row) === key) ?? rows[Math.min(at, rows.length - 1)];

/** How many wait, sprints too, as far as that is known. Undefined before anything was read, and when nothing is there to count. */
export function countWords(rows: number, more: boolean, filtered: boolean): string | undefined {
  if (more) return rows === 0 ? undefined : `${rows} shown, more may wait`;
  if (rows === 0) return undefined;
  const wait = rows === 1 ? '1 waits for you' : `${rows} wait for you`;
  return filtered ? `${wait} and match the filters` : wait;
}
