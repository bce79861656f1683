import { useCallback, useEffect, useState } from 'react';
import type { GateView, IssueView, SignoffSlot } from '../../src/contract/view';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { call } from '../kit/bridge';
import type { Outcome } from '../kit/outcome';

export interface Preview {
  readonly outcome: Outcome<IssueView> | undefined;
  readonly gate: GateView | undefined;
  readonly slot: SignoffSlot | undefined;
  readonly reload: () => Promise<void>;
}

/** The issue of the selected row, read afresh whenever another row is selected. */
export function usePreview(row: InboxRow): Preview {
  const { issue, gate: gateId, role } = { issue: row.issue.id, gate: row.gate.id, role: row.role.id };
  const [found, setFound] = useState<{ readonly of: string; readonly outcome: Outcome<IssueView> }>();
  const load = useCallback(() => call('issue.get', {}, { issue }), [issue]);
  useEffect(() => {
    let live = true;
    void load().then((outcome) => {
      if (live) setFound({ of: issue, outcome });
    });
    return () => {
      live = false;
    };
  }, [load, issue]);
  const reload = useCallback(async () => setFound({ of: issue, outcome: await load() }), [load, issue]);
  const outcome = found?.of === issue ? found.outcome : undefined;
  const view = outcome?.ok === true ? outcome.value : undefined;
  const gate = view?.gates.find(({ id }) => id === gateId);
  return { outcome, gate, slot: gate?.slots.find((one) => one.role === role), reload };
}
