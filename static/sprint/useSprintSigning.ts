import { useRef, useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import type { SignoffSlot } from '../../src/contract/view';
import { call } from '../kit/bridge';
import type { Trouble } from '../kit/outcome';
import { useKeptText, type KeptText } from '../kit/useKeptText';
import { nonceFor } from '../sign/nonceFor';
import type { SignDecision } from '../sign/useSigning';
import type { SprintPlace, SprintStore } from './useSprint';

export interface SprintSigning {
  readonly decision: SignDecision;
  readonly decide: (decision: SignDecision) => void;
  readonly rationale: KeptText;
  readonly refusal: Trouble | undefined;
  readonly busy: boolean;
  /** True when the signature is written. */
  readonly sign: () => Promise<boolean>;
}

const MISSING: Trouble = {
  code: 'rationale-required',
  title: 'Rejecting needs a rationale',
  message: 'What must change before you can approve?',
};

/** Signing a sprint in one role. What is on the screen is what is signed: its fingerprint is sent along. */
export function useSprintSigning(
  place: SprintPlace,
  view: SprintView,
  slot: SignoffSlot,
  store: Pick<SprintStore, 'reload'>,
): SprintSigning {
  const [decision, decide] = useState<SignDecision>('approved');
  const [refusal, setRefusal] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const rationale = useKeptText(`caregate.rationale.sprint.${place.sprint}.${place.project}.${slot.role}`);
  const attempt = useRef({ nonce: crypto.randomUUID(), of: '' });

  const sign = async (): Promise<boolean> => {
    if (!slot.canSign || busy) return false;
    const text = rationale.text.trim();
    if (decision === 'rejected' && text === '') {
      setRefusal(MISSING);
      document.getElementById('rationale')?.focus();
      return false;
    }
    setBusy(true);
    const command = commandOf({ place, view, slot, decision, text });
    const nonce = nonceFor(attempt.current, JSON.stringify(command));
    const outcome = await call('sprint.sign', { nonce, ...command });
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    if (outcome.ok) rationale.forget();
    if (outcome.ok || outcome.refusal.code === 'changed-while-reading') await store.reload();
    setBusy(false);
    return outcome.ok;
  };
  return { decision, decide, rationale, refusal, busy, sign };
}

interface Said {
  readonly place: SprintPlace;
  readonly view: SprintView;
  readonly slot: SignoffSlot;
  readonly decision: SignDecision;
  readonly text: string;
}

function commandOf({ place, view, slot: { role, meaning }, decision, text }: Said) {
  const words = { ...place, role, decision, meaning, seen: view.fingerprint };
  return text === '' ? words : { ...words, rationale: text };
}
