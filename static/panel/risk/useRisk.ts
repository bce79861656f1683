import { useCallback, useEffect, useRef, useState } from 'react';
import type { RiskView } from '../../../src/contract/riskView';
import { call, onIssueChanged } from '../../kit/bridge';
import type { Trouble } from '../../kit/outcome';

export interface RiskStore {
  readonly view: RiskView | undefined;
  /** Why the last read did not go through; what was read before stays. */
  readonly trouble: Trouble | undefined;
  readonly reload: () => Promise<RiskView | undefined>;
}

/** The risk assessment of the issue: read when something is recorded, and when Jira says that the issue changed. */
export function useRisk(revision: number): RiskStore {
  const [state, setState] = useState<Omit<RiskStore, 'reload'>>({ view: undefined, trouble: undefined });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const outcome = await call('risk.get', {});
    if (turn === latest.current)
      setState((before) =>
        outcome.ok
          ? { view: outcome.value, trouble: undefined }
          : { view: before.view, trouble: outcome.refusal },
      );
    return outcome.ok ? outcome.value : undefined;
  }, []);
  useEffect(() => void reload(), [reload, revision]);
  useEffect(() => onIssueChanged(() => void reload()), [reload]);
  return { ...state, reload };
}
