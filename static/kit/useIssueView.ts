import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { itemKey, withPending, type Given } from './answers';
import { call, onIssueChanged } from './bridge';
import { NOTHING_YET, nextState, type IssueState } from './issueState';
import { newsBetween } from './news';
import { useFreshness } from './useFreshness';

/** What answers an item: the checklist, the item, and the revision of the answer that the person saw. */
export interface Target {
  readonly checklist: string;
  readonly item: string;
  readonly replaces: number;
}

export interface IssueStore extends IssueState {
  readonly reload: () => Promise<void>;
  readonly answer: (target: Target, given: Given) => Promise<boolean>;
  readonly drop: (checklist: string, item: string) => void;
}

/**
 * The issue as the viewer may see it. Answers show before they are confirmed. The view is read again when
 * Jira says that the issue changed, on focus, and every 15 seconds while the page is visible, but never while
 * `paused`: what somebody signs is not swapped under the eyes.
 */
export function useIssueView(paused: boolean): IssueStore {
  const [state, dispatch] = useReducer(nextState, NOTHING_YET);
  const latest = useRef<IssueState['view']>(null);

  const reload = useCallback(async () => {
    const outcome = await call('issue.get', {});
    if (!outcome.ok) {
      dispatch({ type: 'failed', refusal: outcome.refusal });
      return;
    }
    const news = newsBetween(latest.current, outcome.value);
    latest.current = outcome.value;
    dispatch({ type: 'loaded', view: outcome.value, news });
  }, []);

  useEffect(() => void reload(), [reload]);
  useEffect(() => (paused ? undefined : onIssueChanged(() => void reload())), [paused, reload]);
  useFreshness(reload, paused);

  const answer = useCallback(
    async (target: Target, given: Given) => {
      const key = itemKey(target.checklist, target.item);
      dispatch({ type: 'answering', key, given });
      const answers = [{ ...wire(given), item: target.item, replaces: target.replaces }];
      const nonce = crypto.randomUUID();
      const outcome = await call('checklist.answer', { nonce, checklist: target.checklist, answers });
      if (!outcome.ok) dispatch({ type: 'refused', key, refusal: outcome.refusal, given });
      if (outcome.ok || outcome.refusal.code === 'edit-conflict') await reload();
      dispatch({ type: 'answered', key });
      return outcome.ok;
    },
    [reload],
  );

  const drop = useCallback((checklist: string, item: string) => {
    dispatch({ type: 'dropped', key: itemKey(checklist, item) });
  }, []);

  const view = useMemo(() => (state.view ? withPending(state.view, state.pending) : null), [state]);
  return useMemo(() => ({ ...state, view, reload, answer, drop }), [state, view, reload, answer, drop]);
}

const wire = (given: Given) => ({
  value: given.value,
  evidence: [...given.evidence],
  ...(given.reason === undefined || given.reason === '' ? {} : { reason: given.reason }),
});
