import { useState } from 'react';
import type { StarterChoice } from '../../../src/contract/policyView';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { Icon } from '../../kit/Icon';
import { Message } from '../../kit/Message';
import { either, visible } from '../../kit/text';
import type { Trouble } from '../../kit/outcome';
import { CheckField } from '../../kit/TextField';
import { suggested, toggled, toRequest, type Guarded } from '../adoption';
import type { Desk } from '../useDesk';
import type { Found } from '../types';
import { useNonce } from '../useNonce';

interface AdoptProps {
  readonly desk: Desk;
  readonly found: Found;
}

/** No policy yet: the starter policies, the statuses that each of their gates would guard, and one button. */
export function Adopt({ desk, found }: AdoptProps) {
  const [chosen, setChosen] = useState(found.starters[0]?.id);
  const [changes, setChanges] = useState<Readonly<Record<string, Guarded>>>({});
  const starter = found.starters.find(({ id }) => id === chosen);
  if (starter === undefined)
    return <Empty>No starter policy is there. Write one as a draft, or import one.</Empty>;
  const guarded = changes[starter.id] ?? suggested(starter);
  return (
    <>
      <fieldset className="starters">
        <legend>
          <h2>Choose where to start</h2>
        </legend>
        {found.starters.map((one) => (
          <StarterCard
            key={one.id}
            starter={one}
            checked={one === starter}
            onChoose={() => setChosen(one.id)}
          />
        ))}
      </fieldset>
      <h2>What each gate guards here</h2>
      <div className="policy-gates">
        {starter.gates.map((gate) => (
          <GateStatuses
            key={`${starter.id} ${gate.id}`}
            gate={gate}
            found={found}
            chosen={guarded[gate.id] ?? []}
            onToggle={(status) => setChanges({ ...changes, [starter.id]: toggled(guarded, gate.id, status) })}
          />
        ))}
      </div>
      <AdoptNow key={starter.id} {...{ desk, found, starter, guarded }} />
    </>
  );
}

interface StarterCardProps {
  readonly starter: StarterChoice;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function StarterCard({ starter, checked, onChoose }: StarterCardProps) {
  return (
    <label className={`starter${checked ? ' starter-chosen' : ''}`}>
      <input type="radio" name="starter" checked={checked} onChange={onChoose} />
      <span>
        <b>{visible(starter.title)}</b>
        <span className="starter-summary">{visible(starter.summary)}</span>
        <span className="starter-gates">
          {starter.gates.map((gate) => (
            <span key={gate.id} className="starter-gate">
              <Icon name="shield" small />{' '}
              <span>
                <b>{visible(gate.title)}.</b> {visible(gate.summary)}
              </span>
            </span>
          ))}
        </span>
      </span>
    </label>
  );
}

interface GateStatusesProps {
  readonly gate: StarterChoice['gates'][number];
  readonly found: Found;
  readonly chosen: readonly string[];
  readonly onToggle: (status: string) => void;
}

/** One gate of a starter policy, and the statuses that it would guard. */
function GateStatuses({ gate, found, chosen, onToggle }: GateStatusesProps) {
  const names = found.statuses.filter(({ id }) => chosen.includes(id)).map(({ name }) => visible(name));
  return (
    <fieldset className="gate-card">
      <legend className="sr-only">{visible(gate.title)}: statuses that it guards</legend>
      <div className="gate-head">
        <h3>{visible(gate.title)}</h3>
      </div>
      <div className="gate-body">
        <div className="starter-statuses">
          {found.statuses.map((status) => (
            <CheckField
              key={status.id}
              id={`${gate.id}-${status.id}`}
              label={`${visible(status.name)}${gate.suggested.includes(status.id) ? ' (suggested)' : ''}`}
              checked={chosen.includes(status.id)}
              onChange={() => onToggle(status.id)}
            />
          ))}
        </div>
        <p className="small subtle">
          {names.length === 0
            ? 'No status chosen: this gate is left out.'
            : `Nothing moves into ${either(names)} before this gate has passed.`}
        </p>
      </div>
    </fieldset>
  );
}

interface AdoptNowProps extends AdoptProps {
  readonly starter: StarterChoice;
  readonly guarded: Guarded;
}

function AdoptNow({ desk, found, starter, guarded }: AdoptNowProps) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Trouble>();
  const nonce = useNonce();
  const gates = toRequest(starter, guarded);
  const adopt = async (): Promise<void> => {
    if (gates.length === 0) {
      const message = 'Choose at least one status that a gate guards.';
      setRefusal({ code: 'invalid-request', title: 'No gate guards a status', message });
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    const request = { starter: starter.id, gates };
    const outcome = await call('policy.adopt', { nonce: nonce.of(JSON.stringify(request)), ...request });
    if (outcome.ok) await desk.reload();
    else setRefusal(outcome.refusal);
    setBusy(false);
  };
  return (
    <section className="adopt-now" aria-label="Adopt">
      {refusal !== undefined && (
        <Message tone="danger" stops title={refusal.title}>
          {refusal.message}
        </Message>
      )}
      <p>
        Adopting puts version 1 in force at once: transitions that carry the CareGate rule into these statuses
        ask for what the gates ask. Coverage then shows which transitions do not carry it yet. Nothing is
        changed on any issue, and every value can be edited as a draft afterwards.
      </p>
      {found.mayPublish ? (
        <div className="form-actions">
          <Button look="primary" busy={busy} onClick={() => void adopt()}>
            {busy ? 'Adopting…' : 'Adopt this policy'}
          </Button>
          <Button look="subtle" onClick={desk.begin}>
            Write one from nothing
          </Button>
        </div>
      ) : (
        <p>Adopting needs the permission Publish compliance policy. A project admin can grant it.</p>
      )}
    </section>
  );
}
