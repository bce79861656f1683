import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { IssueView } from '../../src/contract/view';
import { withPending } from './answers';
import { call, onIssueChanged } from './bridge';
import { NOTHING_YET, nextState, type IssueState } from './issueState';
import { newsBetween } from './news';
import { useAnswering, type Answering } from './useAnswering';
import { useFreshness } from './useFreshness';

export interface IssueStore extends IssueState, Answering {
  readonly reload: () => Promise<void>;
}

/**
 * The issue as the viewer may see it. Answers show before they are confirmed. The view is read again when
 * Jira says that the issue changed, on focus, and every 15 seconds while the page is visible, but never while
 * `paused`: what somebody signs is not swapped under the eyes.
 */
export function useIssueView(paused: boolean): IssueStore {
  const [state, dispatch] = useReducer(nextState<IssueView>, NOTHING_YET);
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

  const { answer, drop } = useAnswering(dispatch, reload);
  const view = useMemo(() => (state.view ? withPending(state.view, state.pending) : null), [state]);
  return useMemo(() => ({ ...state, view, reload, answer, drop }), [state, view, reload, answer, drop]);
}
