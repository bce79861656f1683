import { lazy, Suspense, useState } from 'react';
import type { GateView, GivenSignoff, SignoffSlot } from '../../src/contract/view';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { Cause } from './Cause';
import { Lozenge } from './Lozenge';
import { nameOf } from './people';
import { RevokeForm } from './RevokeForm';
import { STATES } from './signoffState';
import { visible } from './text';
import { When } from './When';

const InForceThen = lazy(async () => ({ default: (await import('./InForceThen')).InForceThen }));

interface SignOffProps {
  readonly id?: string;
  readonly step?: number;
  readonly given: GivenSignoff;
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  readonly viewer: string;
  readonly onSign?: () => void;
  readonly onRevoked: () => Promise<void>;
}

/** A sign-off that was given: who, as what, with which meaning, when, what it is worth now and why. */
export function SignOff({ given, gate, slot, ...props }: SignOffProps) {
  const [revoking, setRevoking] = useState(false);
  const [then, setThen] = useState(false);
  const name = given.signer.accountId === props.viewer ? 'You' : visible(nameOf(given.signer));
  return (
    <li className={`signoff signoff-${given.state}`}>
      <span className="signoff-step" aria-hidden="true">
        {props.step}
      </span>
      <Avatar accountId={given.signer.accountId} name={given.signer.name} />
      <div>
        <p className="signoff-name">
          <b>{name}</b> <span className="subtle">· {slot.roleName}</span>
          <PrintedName given={given} />
        </p>
        <p className="signoff-meta">{meaningOf(given)}</p>
        <p className="signoff-meta">
          {given.decision === 'rejected' ? 'Rejected' : 'Signed'} <When at={given.at} /> under{' '}
          <Button look="inline" expanded={then} onClick={() => setThen(!then)}>
            policy {given.policy}
          </Button>
        </p>
        {then && (
          <Suspense fallback={null}>
            <InForceThen version={given.policy} gate={gate} />
          </Suspense>
        )}
        {given.rationale !== null && <p className="item-reason">“{visible(given.rationale)}”</p>}
        {given.state === 'stale' && <Cause given={given} gate={gate} />}
        {props.step !== undefined && given.state !== 'valid' && <MayNot slot={slot} />}
        {revoking && (
          <RevokeForm
            seq={given.seq}
            onDone={async () => {
              setRevoking(false);
              await props.onRevoked();
            }}
            onCancel={() => setRevoking(false)}
          />
        )}
      </div>
      <Side
        given={given}
        id={props.id}
        onSign={props.onSign}
        onRevoke={revoking ? undefined : () => setRevoking(true)}
      />
    </li>
  );
}

/** A rejection is not the meaning that the gate asks for. */
const meaningOf = ({ decision, meaning }: GivenSignoff): string =>
  decision === 'rejected' ? `Did not give “${meaning}”` : meaning;

/** Why this viewer cannot sign here. */
function MayNot({ slot }: { readonly slot: SignoffSlot }) {
  return slot.mayNot === undefined ? null : <p className="signoff-meta">{slot.mayNot}</p>;
}

/** The name that was printed at signing, when the account is called differently now. */
function PrintedName({ given }: { readonly given: GivenSignoff }) {
  if (given.printedName === null || given.printedName === given.signer.name) return null;
  return <span className="subtle"> · signed as {visible(given.printedName)}</span>;
}

interface SideProps {
  readonly given: GivenSignoff;
  readonly id?: string;
  readonly onSign?: () => void;
  readonly onRevoke?: () => void;
}

/** What the sign-off is worth now, and what this viewer can do about it. */
function Side({ given, id, onSign, onRevoke }: SideProps) {
  const state = STATES[given.state];
  return (
    <div className="signoff-side">
      <Lozenge tone={state.tone} icon={state.icon}>
        {state.word}
      </Lozenge>
      {onSign !== undefined && (
        <Button id={id} look="link" compact onClick={onSign}>
          Review and sign…
        </Button>
      )}
      {onRevoke !== undefined && given.canRevoke && given.state !== 'revoked' && (
        <Button
          look="link"
          compact
          onClick={onRevoke}
          label={`Revoke the sign-off of ${nameOf(given.signer)}`}
        >
          Revoke…
        </Button>
      )}
    </div>
  );
}
