import { useCallback, useEffect, useState } from 'react';
import type { ResponseOf } from '../../src/contract/operations/index';
import { call } from '../kit/bridge';
import type { Outcome } from '../kit/outcome';
import { askable, type Rule } from '../kit/ruleContext';

type Preview = ResponseOf<'rule.preview'>;

export interface RulePreview {
  readonly outcome: Outcome<Preview> | undefined;
  readonly reload: () => Promise<void>;
}

/** What the policies ask of the transition with these gates added. The last preview stays while the next one comes. */
export function useRulePreview({ workflow, project, to }: Rule, adds: readonly string[]): RulePreview {
  const [outcome, setOutcome] = useState<Outcome<Preview>>();
  const key = askable(adds).join(' ');
  const load = useCallback(
    () => call('rule.preview', { workflow, project, to, adds: key === '' ? [] : key.split(' ') }),
    [workflow, project, to, key],
  );
  useEffect(() => {
    let live = true;
    void load().then((answer) => {
      if (live) setOutcome(answer);
    });
    return () => {
      live = false;
    };
  }, [load]);
  return { outcome, reload: useCallback(async () => setOutcome(await load()), [load]) };
}
