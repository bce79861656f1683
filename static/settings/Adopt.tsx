import { useState } from 'react';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import type { Trouble } from '../kit/outcome';
import { GateChoice } from './GateChoice';
import { startingChoice, toRequest, toggled, type Choice } from './choice';
import type { Found } from './types';

interface AdoptProps {
  readonly found: Found;
  readonly onAdopted: () => Promise<void>;
}

/** Puts the starter policy in force: for each of its gates, the statuses that it guards here. */
export function Adopt({ found, onAdopted }: AdoptProps) {
  const [choice, setChoice] = useState<Choice>(() => startingChoice(found));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Trouble>();
  const [adopted, setAdopted] = useState<number>();
  const [nonce, setNonce] = useState(() => crypto.randomUUID());
  const gates = toRequest(choice, found);
  const current = found.policy?.version ?? 0;

  const adopt = async (): Promise<void> => {
    if (gates.length === 0) {
      setRefusal({
        code: 'invalid-request',
        title: 'No gate guards a status',
        message: 'Choose at least one status.',
      });
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    setAdopted(undefined);
    const outcome = await call('policy.adopt', { nonce, replaces: current, gates });
    if (outcome.ok) {
      setAdopted(outcome.value.policy.version);
      setNonce(crypto.randomUUID());
      await onAdopted();
    } else setRefusal(outcome.refusal);
    setBusy(false);
  };

  return (
    <section className="settings-section" aria-labelledby="adopt-title">
      <h2 id="adopt-title">{current === 0 ? 'Adopt the starter policy' : 'Choose other statuses'}</h2>
      <p className="subtle">
        {found.starter.title}. Choose which statuses each gate guards. The transitions into them carry the
        CareGate validator.
      </p>
      {found.starter.gates.map((gate) => (
        <GateChoice
          key={gate.id}
          gate={gate}
          statuses={found.statuses}
          chosen={choice[gate.id] ?? []}
          onToggle={(status) => setChoice((before) => toggled(before, gate.id, status))}
        />
      ))}
      {refusal !== undefined && (
        <Message tone="danger" stops title={refusal.title}>
          {refusal.message}
        </Message>
      )}
      {adopted !== undefined && <Message tone="success" title={`Policy ${adopted} is in force`} />}
      <div className="form-actions">
        <Button look="primary" busy={busy} onClick={() => void adopt()}>
          {busy ? 'Adopting…' : current === 0 ? 'Adopt this policy' : `Adopt as policy ${current + 1}`}
        </Button>
      </div>
    </section>
  );
}
