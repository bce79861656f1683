import { useCallback, useEffect, useState } from 'react';
import type { GateView, IssueView, SignoffSlot } from '../../src/contract/view';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { call } from '../kit/bridge';
import type { Outcome } from '../kit/outcome';
import { rowKey } from './buckets';

export interface Preview {
  readonly outcome: Outcome<IssueView> | undefined;
  readonly gate: GateView | undefined;
  readonly slot: SignoffSlot | undefined;
  readonly reload: () => Promise<void>;
}

interface Found {
  readonly of: string;
  readonly outcome: Outcome<IssueView>;
}

/** When the list says something else of the same row, what is previewed is read again. */
const newsOf = ({ because, since, changed }: InboxRow): string => JSON.stringify([because, since, changed]);

/** The issue of the selected row, read afresh whenever another row is selected, it says something else, or at a new `turn`. */
export function usePreview(row: InboxRow | undefined, turn: number): Preview {
  const issue = row?.issue.id;
  const key = row === undefined ? '' : rowKey(row);
  const news = row === undefined ? '' : newsOf(row);
  const [found, setFound] = useState<Found>();
  const load = useCallback(
    async (stale: () => boolean) => {
      if (issue === undefined) return;
      const outcome = await call('issue.get', {}, { issue });
      if (!stale()) setFound({ of: key, outcome });
    },
    [issue, key],
  );
  useEffect(() => {
    let live = true;
    void load(() => !live);
    return () => {
      live = false;
    };
  }, [load, news, turn]);
  const outcome = found?.of === key ? found.outcome : undefined;
  const view = outcome?.ok === true ? outcome.value : undefined;
  const gate = view?.gates.find(({ id }) => id === row?.gate.id);
  const slot = gate?.slots.find(({ role }) => role === row?.role.id);
  return { outcome, gate, slot, reload: useCallback(() => load(() => false), [load]) };
}
