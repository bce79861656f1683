import { useCallback, useEffect, useRef, useState } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import type { ResponseOf } from '../../src/contract/operations/index';
import { call } from '../kit/bridge';
import type { Trouble } from '../kit/outcome';
import { useFreshness } from '../kit/useFreshness';
import { rowKey } from './buckets';
import { recallFilters, rememberFilters, type Filters } from './filters';

type Page = ResponseOf<'inbox.list'>;

export interface Queue {
  readonly rows: readonly InboxRow[];
  /** Roles and projects to filter by; undefined before the first answer. */
  readonly page: Page | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  readonly filters: Filters;
  readonly choose: (filters: Filters) => void;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
}

/** A page may come back empty and still have another behind it: so many are asked for before the person is. */
const MOST_EMPTY = 5;

const withoutTwins = (rows: readonly InboxRow[]): InboxRow[] => [
  ...new Map(rows.map((row) => [rowKey(row), row])).values(),
];

async function ask(filters: Filters, cursor?: string) {
  let rows: readonly InboxRow[] = [];
  let outcome = await call('inbox.list', { ...filters, cursor });
  for (let turn = 1; turn < MOST_EMPTY && outcome.ok; turn += 1) {
    rows = [...rows, ...outcome.value.rows];
    if (rows.length > 0 || outcome.value.next === null) break;
    outcome = await call('inbox.list', { ...filters, cursor: outcome.value.next });
  }
  return { outcome, rows };
}

/** What waits for the viewer, a page at a time. Read again on focus and now and then, unless `paused`. */
export function useQueue(place: string, paused: boolean): Queue {
  const [filters, setFilters] = useState(() => recallFilters(place));
  const [page, setPage] = useState<Page>();
  const [rows, setRows] = useState<readonly InboxRow[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);

  const load = useCallback(
    async (cursor?: string) => {
      latest.current += 1;
      const turn = latest.current;
      setBusy(true);
      const answer = await ask(filters, cursor);
      if (turn !== latest.current) return;
      setBusy(false);
      setTrouble(answer.outcome.ok ? undefined : answer.outcome.refusal);
      if (!answer.outcome.ok) return;
      setPage(answer.outcome.value);
      setRows((before) => withoutTwins(cursor === undefined ? answer.rows : [...before, ...answer.rows]));
    },
    [filters],
  );
  const reload = useCallback(() => load(), [load]);
  useEffect(() => void reload(), [reload]);
  // Somebody who has gone further down is not thrown back to the first page.
  useFreshness(reload, paused || rows.length > 50);

  const choose = (next: Filters): void => {
    rememberFilters(place, next);
    setFilters(next);
  };
  const next = page?.next ?? undefined;
  const more = (): Promise<void> => (next === undefined ? Promise.resolve() : load(next));
  return { rows, page, trouble, busy, filters, choose, reload, more };
}
