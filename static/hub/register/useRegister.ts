import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegisterRow } from '../../../src/contract/operations/registerList';
import { call } from '../../kit/bridge';
import type { Trouble } from '../../kit/outcome';
import { recallFilters, rememberFilters, type Filters, type RegisterPage } from './filters';
import { readOn, withoutTwins } from './reading';

type Projects = RegisterPage['projects'];

/** What was read with some filters: the rows so far, and the last page. */
export interface Shown {
  readonly rows: readonly RegisterRow[];
  readonly page: RegisterPage;
  /** When the first of the pages was read. */
  readonly began: string;
}

export interface Register {
  /** Undefined before the first answer with these filters. */
  readonly shown: Shown | undefined;
  /** Every project that a page has named since the register was opened. */
  readonly projects: Projects;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  readonly filters: Filters;
  readonly choose: (filters: Filters) => void;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const ROWS_A_PAGE = 50;

const union = (before: Projects, now: Projects): Projects =>
  [...new Map([...before, ...now].map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

/** Hazards across issues, a page at a time. On a project page (`project`) of that project alone. */
export function useRegister(place: string, project: string | undefined): Register {
  const [filters, setFilters] = useState(() => recallFilters(place));
  const [read, setRead] = useState<Shown & { readonly with: Filters }>();
  const [projects, setProjects] = useState<Projects>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);
  const shown = read?.with === filters ? read : undefined;
  const there = useRef<Shown>();
  there.current = shown;

  const load = useCallback(
    async (from?: string) => {
      latest.current += 1;
      const turn = latest.current;
      setBusy(true);
      const asked = { ...filters, ...(project === undefined ? {} : { project }), limit: ROWS_A_PAGE };
      const { outcome, rows } = await readOn((cursor) => call('register.list', { ...asked, cursor }), from);
      if (turn !== latest.current) return;
      setBusy(false);
      setTrouble(outcome.ok ? undefined : outcome.refusal);
      if (!outcome.ok) return;
      const page = outcome.value;
      const before = from === undefined ? undefined : there.current;
      setProjects((known) => union(known, page.projects));
      const all = withoutTwins([...(before?.rows ?? []), ...rows]);
      setRead({ rows: all, page, began: before?.began ?? page.checkedAt, with: filters });
    },
    [filters, project],
  );
  const reload = useCallback(() => load(), [load]);
  useEffect(() => void reload(), [reload]);

  const choose = (next: Filters): void => {
    rememberFilters(place, next);
    setTrouble(undefined);
    setFilters(next);
  };
  const next = shown?.page.next ?? undefined;
  const more = (): Promise<void> => (next === undefined ? Promise.resolve() : load(next));
  return { shown, projects, trouble, busy, filters, choose, reload, more };
}
