import { useCallback, useEffect, useRef, useState } from 'react';
import type { IssueView } from '../../src/contract/view';
import { call, onIssueChanged } from '../kit/bridge';
import type { SignRequest } from '../kit/hostContext';
import type { Trouble } from '../kit/outcome';
import { nonceFor } from './nonceFor';

export type SignDecision = 'approved' | 'rejected';

/** What the dialog shows and signs. `newer` is a view with other content that came while the person was reading. */
export interface Signing {
  readonly view: IssueView | undefined;
  readonly newer: IssueView | undefined;
  readonly refusal: Trouble | undefined;
  readonly busy: boolean;
  readonly showNewer: () => void;
  readonly reload: () => Promise<void>;
  readonly refuse: (refusal: Trouble) => void;
  readonly sign: (command: SignCommand) => Promise<boolean>;
}

export interface SignCommand {
  readonly decision: SignDecision;
  readonly meaning: string;
  readonly rationale: string;
}

const rootOf = (view: IssueView | undefined, gate: string): string | undefined =>
  view?.gates.find((one) => one.id === gate)?.fingerprint.root;

/**
 * The signing of one gate in one role. What is on the screen is what is signed: a newer view replaces it only
 * when the person asks for it, or when the server refused because the content had changed.
 */
export function useSigning({ gate, role, issue }: SignRequest): Signing {
  const [view, setView] = useState<IssueView>();
  const [newer, setNewer] = useState<IssueView>();
  const [refusal, setRefusal] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const seen = rootOf(view, gate);
  const attempt = useRef({ nonce: crypto.randomUUID(), of: '' });

  const reload = useCallback(async () => {
    const outcome = await call('issue.get', {}, { issue });
    if (!outcome.ok) {
      setRefusal(outcome.refusal);
      return;
    }
    setView(outcome.value);
    setNewer(undefined);
  }, [issue]);
  useEffect(() => void reload(), [reload]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const outcome = await call('issue.get', {}, { issue });
      if (outcome.ok && seen !== undefined && rootOf(outcome.value, gate) !== seen) setNewer(outcome.value);
    };
    return onIssueChanged(() => void look());
  }, [gate, issue, seen]);

  const sign = async (command: SignCommand): Promise<boolean> => {
    if (seen === undefined || busy) return false;
    setBusy(true);
    const { rationale, ...rest } = command;
    const text = rationale.trim();
    const words = { gate, role, seen, ...rest, ...(text === '' ? {} : { rationale: text }) };
    const nonce = nonceFor(attempt.current, JSON.stringify(words));
    const outcome = await call('signoff.sign', { nonce, ...words }, { issue });
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    if (!outcome.ok && outcome.refusal.code === 'changed-while-reading') await reload();
    setBusy(false);
    return outcome.ok;
  };
  const showNewer = (): void => {
    if (newer !== undefined) setView(newer);
    setNewer(undefined);
  };
  return { view, newer, refusal, busy, showNewer, reload, refuse: setRefusal, sign };
}
