import { useState } from 'react';
import type { GivenSignoff, SignoffSlot } from '../../src/contract/view';
import { Avatar } from '../kit/Avatar';
import { call } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Lozenge } from '../kit/Lozenge';
import { nameOf } from '../kit/people';
import { RationaleForm } from '../kit/RationaleForm';
import { STATES } from '../kit/signoffState';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import type { SprintPlace } from './useSprint';

interface GivenProps {
  readonly given: GivenSignoff;
  readonly slot: SignoffSlot;
  readonly place: SprintPlace;
  readonly viewer: string | undefined;
  readonly step?: number;
  readonly onSign?: () => void;
  readonly onDone: () => Promise<void>;
}

/** A signature on the sprint: who, as what, with which meaning, when, and what it is worth now. */
export function Given({ given, slot, place, viewer, step, onSign, onDone }: GivenProps) {
  const [revoking, setRevoking] = useState(false);
  const state = STATES[given.state];
  const { accountId, name } = given.signer;
  return (
    <li className={`signoff signoff-${given.state}`}>
      <span className="signoff-step" aria-hidden="true">
        {step}
      </span>
      <Avatar accountId={accountId} name={name} />
      <div>
        <p className="signoff-name">
          <b>{accountId === viewer ? 'You' : visible(nameOf(given.signer))}</b>{' '}
          <span className="subtle">· {slot.roleName}</span>
          <PrintedName given={given} />
        </p>
        <p className="signoff-meta">{meaningOf(given)}</p>
        <p className="signoff-meta">
          {given.decision === 'rejected' ? 'Rejected' : 'Signed'} <When at={given.at} /> under policy{' '}
          {given.policy}
        </p>
        <Worth given={given} slot={slot} current={step !== undefined} />
        {revoking && (
          <RationaleForm
            label="Rationale for revoking"
            placeholder="Why does this sign-off no longer stand?"
            button={{ text: 'Revoke with this rationale', busy: 'Revoking…', look: 'danger' }}
            onSend={(rationale, nonce) =>
              call('sprint.revoke', { ...place, nonce, signoff: given.seq, rationale })
            }
            onDone={async () => {
              setRevoking(false);
              await onDone();
            }}
            onCancel={() => setRevoking(false)}
          />
        )}
      </div>
      <div className="signoff-side">
        <Lozenge tone={state.tone} icon={state.icon}>
          {state.word}
        </Lozenge>
        {onSign !== undefined && (
          <Button look="link" compact onClick={onSign}>
            Review and sign…
          </Button>
        )}
        {!revoking && given.canRevoke && given.state !== 'revoked' && (
          <Button
            look="link"
            compact
            onClick={() => setRevoking(true)}
            label={`Revoke the sign-off of ${nameOf(given.signer)}`}
          >
            Revoke…
          </Button>
        )}
      </div>
    </li>
  );
}

/** The name that was printed at signing, when the account is called differently now. */
function PrintedName({ given: { printedName, signer } }: Pick<GivenProps, 'given'>) {
  if (printedName === null || printedName === signer.name) return null;
  return <span className="subtle"> · signed as {visible(printedName)}</span>;
}

interface WorthProps extends Pick<GivenProps, 'given' | 'slot'> {
  readonly current: boolean;
}

/** Why it was given, why it counts no more, and why this viewer cannot give it anew. */
function Worth({ given: { rationale, state }, slot: { mayNot }, current }: WorthProps) {
  return (
    <>
      {rationale !== null && <p className="item-reason">“{visible(rationale)}”</p>}
      {state === 'stale' && (
        <p className="signoff-meta">
          The sprint changed after it was given: see what changed since it was signed.
        </p>
      )}
      {current && state !== 'valid' && mayNot !== undefined && <p className="signoff-meta">{mayNot}</p>}
    </>
  );
}

/** A rejection is not the meaning that the policy asks for. */
export const meaningOf = ({ decision, meaning }: GivenSignoff): string =>
  decision === 'rejected' ? `Did not give “${meaning}”` : meaning;
