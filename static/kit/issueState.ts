import type { IssueView } from '../../src/contract/view';
import type { Given, Pending } from './answers';
import type { Trouble } from './outcome';

/** An answer that was not taken: why, and what was typed. */
export interface Rejected {
  readonly refusal: Trouble;
  readonly given: Given;
}

/** What a page with checklists knows: the last view, what is on its way, what was refused, what stopped the last load. */
export interface ViewState<V> {
  readonly view: V | null;
  readonly trouble: Trouble | null;
  readonly pending: Pending;
  readonly rejected: Readonly<Record<string, Rejected>>;
  readonly news: readonly string[];
}

export type IssueState = ViewState<IssueView>;

export const NOTHING_YET: ViewState<never> = {
  view: null,
  trouble: null,
  pending: {},
  rejected: {},
  news: [],
};

/** What becomes of an answer. */
export type AnswerEvent =
  | { readonly type: 'answering'; readonly key: string; readonly given: Given }
  | { readonly type: 'answered'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly refusal: Trouble; readonly given: Given }
  | { readonly type: 'dropped'; readonly key: string };
export type ViewEvent<V> =
  | { readonly type: 'loaded'; readonly view: V; readonly news: readonly string[] }
  | { readonly type: 'failed'; readonly refusal: Trouble }
  | AnswerEvent;

/** Answers show at once; a refusal takes them back and keeps what was typed. */
export function nextState<V>(state: ViewState<V>, event: ViewEvent<V>): ViewState<V> {
  switch (event.type) {
    case 'loaded':
      return { ...state, view: event.view, trouble: null, news: event.news };
    case 'failed':
      return { ...state, trouble: event.refusal };
    case 'answering':
      return {
        ...state,
        pending: { ...state.pending, [event.key]: event.given },
        rejected: without(state.rejected, event.key),
      };
    case 'answered':
      return { ...state, pending: without(state.pending, event.key) };
    case 'refused':
      return {
        ...state,
        pending: without(state.pending, event.key),
        rejected: { ...state.rejected, [event.key]: { refusal: event.refusal, given: event.given } },
      };
    case 'dropped':
      return { ...state, rejected: without(state.rejected, event.key) };
  }
}

function without<T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
