import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { withPending } from '../kit/answers';
import { NOTHING_YET, nextState, type ViewState } from '../kit/issueState';
import { useAnswering, type Answering, type SendAnswers } from '../kit/useAnswering';
import { useFreshness } from '../kit/useFreshness';
import { newsBetween } from './news';
import { call } from '../kit/bridge';

/** One sprint in one project, by ids. */
export interface SprintPlace {
  readonly sprint: string;
  readonly project: string;
}

export interface SprintStore extends ViewState<SprintView>, Answering {
  readonly reload: () => Promise<void>;
  /** What is there now, where it differs from what somebody is reading in order to sign it. */
  readonly newer: SprintView | undefined;
  readonly showNewer: () => void;
}

const EVERY_MS = 60_000;

/**
 * The validation of a sprint as the viewer may see it, worked out by the server at each reading: on focus and every
 * minute. While `reading`, what somebody signs is not swapped under the eyes: other content waits in `newer`.
 */
export function useSprint({ sprint, project }: SprintPlace, reading: boolean): SprintStore {
  const [state, dispatch] = useReducer(nextState<SprintView>, NOTHING_YET);
  const [newer, setNewer] = useState<SprintView>();
  const shown = useRef<SprintView | null>(null);
  shown.current = state.view;

  const show = useCallback((view: SprintView): void => {
    setNewer(undefined);
    dispatch({ type: 'loaded', view, news: newsBetween(shown.current, view) });
  }, []);
  const reload = useCallback(async () => {
    const outcome = await call('sprint.get', { sprint, project });
    if (outcome.ok) show(outcome.value);
    else dispatch({ type: 'failed', refusal: outcome.refusal });
  }, [sprint, project, show]);
  const look = useCallback(async () => {
    const outcome = await call('sprint.get', { sprint, project });
    if (outcome.ok && outcome.value.fingerprint !== shown.current?.fingerprint) setNewer(outcome.value);
  }, [sprint, project]);

  useEffect(() => void reload(), [reload]);
  useFreshness(reading ? look : reload, false, EVERY_MS);

  const send = useCallback<SendAnswers>(
    (request) => call('sprint.answer', { ...request, sprint, project }),
    [sprint, project],
  );
  const { answer, drop } = useAnswering(dispatch, reload, send);
  const view = useMemo(() => (state.view ? withPending(state.view, state.pending) : null), [state]);
  const showNewer = (): void => {
    if (newer !== undefined) show(newer);
  };
  return { ...state, view, reload, answer, drop, newer, showNewer };
}
