import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../kit/bridge';
import type { Trouble } from '../kit/outcome';
import { useFreshness } from '../kit/useFreshness';
import {
  NO_CHOICES,
  recallFilters,
  rememberFilters,
  withChoices,
  type Choices,
  type Filters,
} from './filters';
import { readOn, withMore, type Found, type InboxPage } from './paging';

/** What was read with some filters: the rows so far, the sprints, and the last page. */
export interface Shown extends Found {
  readonly page: InboxPage;
}

export interface Queue {
  /** Undefined before the first answer with these filters. */
  readonly shown: Shown | undefined;
  readonly choices: Choices;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  readonly filters: Filters;
  readonly choose: (filters: Filters) => void;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
}

/** With more rows than this the queue is not read again by itself: that would ask for page after page. */
const MOST_REFRESHED = 50;

const NOTHING: Found = { rows: [], sprints: [] };

/** What waits for the viewer, a page at a time. Read again on focus and now and then, unless `paused`. */
export function useQueue(place: string, paused: boolean): Queue {
  const [filters, setFilters] = useState(() => recallFilters(place));
  const [held, setHeld] = useState<Shown & { readonly with: Filters }>();
  const [choices, setChoices] = useState(NO_CHOICES);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);
  const shown = held?.with === filters ? held : undefined;
  const there = useRef<Shown>();
  there.current = shown;

  const load = useCallback(
    async (from?: string) => {
      latest.current += 1;
      const turn = latest.current;
      setBusy(true);
      const before = there.current ?? NOTHING;
      // What is shown stays shown: as many are read again as there are.
      const wanted = { from, rows: from === undefined ? Math.max(before.rows.length, 1) : 1 };
      const { outcome, ...found } = await readOn(
        (cursor) => call('inbox.list', { ...filters, cursor }),
        wanted,
      );
      if (turn !== latest.current) return;
      setBusy(false);
      setTrouble(outcome.ok ? undefined : outcome.refusal);
      if (!outcome.ok) return;
      const page = outcome.value;
      setChoices((known) => withChoices(known, page));
      setHeld({ ...(from === undefined ? found : withMore(before, found)), page, with: filters });
    },
    [filters],
  );
  const reload = useCallback(() => load(), [load]);
  useEffect(() => void reload(), [reload]);
  useFreshness(reload, paused || (shown?.rows.length ?? 0) > MOST_REFRESHED);

  const choose = (next: Filters): void => {
    rememberFilters(place, next);
    setTrouble(undefined);
    setFilters(next);
  };
  const next = shown?.page.next ?? undefined;
  const more = (): Promise<void> => (next === undefined ? Promise.resolve() : load(next));
  return { shown, choices, trouble, busy, filters, choose, reload, more };
}
