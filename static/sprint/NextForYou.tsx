import '../kit/nextStep.css';
import { useState } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import type { SignoffSlot } from '../../src/contract/view';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { FieldError } from '../kit/FieldError';
import { NextStep } from '../kit/NextStep';
import type { Trouble } from '../kit/outcome';
import { signWords } from '../sign/signWords';
import { openSlot } from './signing';
import type { SprintPlace } from './useSprint';

interface NextProps {
  readonly view: SprintView;
  readonly place: SprintPlace;
  readonly onSign: (role: string) => void;
  readonly onDone: () => Promise<void>;
}

/** The one thing that this viewer does next, if there is one. */
export function NextForYou({ view, place, onSign, onDone }: NextProps) {
  const slot = openSlot(view);
  if (view.state === 'none') return <ToOpen view={view} place={place} onDone={onDone} />;
  if (slot === undefined) return null;
  return (
    <NextStep
      id="sprint-next"
      tone="yours"
      eyebrow="Your next step"
      title={titleOf(slot)}
      button={
        <Button look="primary" onClick={() => onSign(slot.role)}>
          {signWords(slot.meaning, 'sprint')}…
        </Button>
      }
    >
      You read what you sign first.
    </NextStep>
  );
}

const titleOf = ({ roleName }: SignoffSlot): string => `Review the sprint and sign as ${roleName}`;

function ToOpen({ view, place, onDone }: Omit<NextProps, 'onSign'>) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Trouble>();
  const [nonce] = useState(() => crypto.randomUUID());
  const open = async (): Promise<void> => {
    setBusy(true);
    const outcome = await call('sprint.open', { ...place, nonce });
    setBusy(false);
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    if (outcome.ok || outcome.refusal.code === 'sprint-already-open') await onDone();
  };
  return (
    <>
      <NextStep
        id="sprint-next"
        tone={view.mayOpen ? 'yours' : 'calm'}
        eyebrow={view.mayOpen ? 'Your next step' : 'Nobody has opened it'}
        title="Open the validation of this sprint"
        button={
          view.mayOpen ? (
            <Button look="primary" busy={busy} onClick={() => void open()}>
              {busy ? 'Opening…' : 'Open the validation'}
            </Button>
          ) : undefined
        }
      >
        What is in the sprint now becomes its baseline: what changes after that is shown.
        {!view.mayOpen && ' Anyone who may edit issues in this project can open it.'}
      </NextStep>
      {refusal !== undefined && <FieldError id="sprint-open-error" refusal={refusal} />}
    </>
  );
}
