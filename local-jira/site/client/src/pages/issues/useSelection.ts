import { useMemo, useState } from 'react';
import type { NavigatorRow } from '../../api/navigator';

/** The most issues of one bulk change, as Jira has it. */
export const MOST_SELECTED = 1000;

export interface Selection {
  rows: NavigatorRow[];
  has(key: string): boolean;
  /** Takes the issues in, or out when all of them are in. */
  toggle(rows: readonly NavigatorRow[]): void;
  set(rows: readonly NavigatorRow[]): void;
}

/** The issues that were picked, over all pages of one query. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, NavigatorRow>>(new Map());
  return useMemo(() => {
    const keyed = (rows: readonly NavigatorRow[]) =>
      rows.map((row): [string, NavigatorRow] => [row.key, row]);
    return {
      rows: [...chosen.values()],
      has: (key) => chosen.has(key),
      toggle(rows) {
        const next = new Map(chosen);
        const all = rows.every(({ key }) => chosen.has(key));
        for (const row of rows) {
          if (all) next.delete(row.key);
          else next.set(row.key, row);
        }
        setChosen(new Map([...next].slice(0, MOST_SELECTED)));
      },
      set: (rows) => setChosen(new Map(keyed(rows))),
    };
  }, [chosen]);
}
