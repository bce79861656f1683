import { useCallback, useRef, type Dispatch } from 'react';
import type { RequestOf } from '../../src/contract/operations/index';
import { itemKey, type Given } from './answers';
import { backOnline } from './backOnline';
import { call } from './bridge';
import type { AnswerEvent } from './issueState';
import type { Outcome } from './outcome';

/** What answers an item: the checklist, the item, and the revision of the answer that the person saw. */
export interface Target {
  readonly checklist: string;
  readonly item: string;
  readonly replaces: number;
}

export interface Answering {
  /** True when the answer was taken. Without a connection it waits, and sends when the connection is back. */
  readonly answer: (target: Target, given: Given) => Promise<boolean>;
  /** Forgets what was refused or waits for a connection. */
  readonly drop: (checklist: string, item: string) => void;
}

export type SendAnswers = (request: RequestOf<'checklist.answer'>) => Promise<Outcome<unknown>>;

const toTheIssue: SendAnswers = (request) => call('checklist.answer', request);

/** Sends answers one by one, to the issue or where `send` says. The last one given for an item is the one that counts. */
export function useAnswering(
  dispatch: Dispatch<AnswerEvent>,
  reload: () => Promise<void>,
  send: SendAnswers = toTheIssue,
): Answering {
  const latest = useRef(new Map<string, string>());

  const answer = useCallback(
    async (target: Target, given: Given): Promise<boolean> => {
      const key = itemKey(target.checklist, target.item);
      const nonce = crypto.randomUUID();
      latest.current.set(key, nonce);
      for (;;) {
        dispatch({ type: 'answering', key, given });
        const outcome = await send({ nonce, ...request(target, given) });
        if (latest.current.get(key) !== nonce) return false;
        if (outcome.ok || outcome.refusal.code === 'edit-conflict') await reload();
        if (outcome.ok) dispatch({ type: 'answered', key });
        else dispatch({ type: 'refused', key, refusal: outcome.refusal, given });
        if (outcome.ok || outcome.refusal.code !== 'offline') return outcome.ok;
        await backOnline();
        if (latest.current.get(key) !== nonce) return false;
      }
    },
    [dispatch, reload, send],
  );
  const drop = useCallback(
    (checklist: string, item: string) => {
      const key = itemKey(checklist, item);
      latest.current.delete(key);
      dispatch({ type: 'dropped', key });
    },
    [dispatch],
  );
  return { answer, drop };
}

function request({ checklist, item, replaces }: Target, { value, reason, evidence }: Given) {
  const why = reason === undefined || reason === '' ? {} : { reason };
  return { checklist, answers: [{ item, replaces, value, evidence: [...evidence], ...why }] };
}
