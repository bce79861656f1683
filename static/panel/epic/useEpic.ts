import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChildRow, EpicView } from '../../../src/contract/operations/epicGet';
import { call, onIssueChanged } from '../../kit/bridge';
import type { Trouble } from '../../kit/outcome';
import { useFreshness } from '../../kit/useFreshness';
import { FIRST_QUERY, recallQuery, rememberQuery, type Query } from './query';

/** What was read: the epic, the children so far, and what was asked of them. */
export interface Shown {
  readonly view: EpicView;
  readonly rows: readonly ChildRow[];
  readonly query: Query;
}

export interface Epic {
  /** Undefined before the first answer. What is shown stays while something else is read. */
  readonly shown: Shown | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  /** Changes what is asked; what was asked before stays asked, answered or not. */
  readonly choose: (part: Partial<Query>) => void;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
}

/** The first screen of children, what each further step brings, and the most that one call may bring. */
export const FIRST_ROWS = 25;
export const MORE_ROWS = 75;
const MOST_ROWS = 90;
const EVERY_MS = 60_000;

/**
 * Risk and compliance of the children of this issue. Read again when Jira says that the issue changed, on focus and every
 * minute, as long as one call brings all the children that are shown.
 */
export function useEpic(): Epic {
  const [shown, setShown] = useState<Shown>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(true);
  const turn = useRef(0);
  const asked = useRef<Query>();
  const there = useRef<Shown>();
  there.current = shown;

  const load = useCallback(async (query: Query, limit: number, before: readonly ChildRow[] = []) => {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    const outcome = await call('epic.get', { ...query, from: before.length, limit });
    if (mine !== turn.current) return undefined;
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome.refusal);
    if (!outcome.ok) return undefined;
    const view = outcome.value;
    setShown({ view, query, rows: withoutTwins([...before, ...view.children]) });
    return view;
  }, []);

  const reload = useCallback(async () => {
    const before = there.current;
    const rows = asManyAs(before);
    const remembered = asked.current ?? before?.query ?? recallQuery();
    const view = await load(remembered ?? FIRST_QUERY, rows);
    // Nobody has chosen, and nobody is waited for: then all children say more than an empty list.
    const nobody = remembered === undefined && view?.filtered === 0 && view.visible > 0;
    if (nobody) await load({ ...FIRST_QUERY, filter: 'all' }, rows);
  }, [load]);

  const many = (shown?.rows.length ?? 0) > MOST_ROWS;
  useEffect(() => void reload(), [reload]);
  useEffect(() => (many ? undefined : onIssueChanged(() => void reload())), [many, reload]);
  useFreshness(reload, many, EVERY_MS);

  const choose = (part: Partial<Query>): void => {
    const query = { ...(asked.current ?? shown?.query ?? FIRST_QUERY), ...part };
    asked.current = query;
    rememberQuery(query);
    void load(query, FIRST_ROWS);
  };
  const more = async (): Promise<void> => {
    if (shown !== undefined) await load(shown.query, MORE_ROWS, shown.rows);
  };
  return { shown, trouble, busy, choose, reload, more };
}

/** How many children one call asks for, so that what is shown stays shown. */
const asManyAs = (shown: Shown | undefined): number =>
  Math.min(Math.max(shown?.rows.length ?? 0, FIRST_ROWS), MOST_ROWS);

/** A child that moved between two readings is shown once, as it was read last. */
const withoutTwins = (rows: readonly ChildRow[]): ChildRow[] => [
  ...new Map(rows.map((row) => [row.issue.id, row])).values(),
];
