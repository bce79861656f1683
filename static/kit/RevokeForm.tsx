import { call } from './bridge';
import { RationaleForm } from './RationaleForm';

interface RevokeFormProps {
  readonly seq: number;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Revoking takes a rationale; the rationale is the confirmation. */
export const RevokeForm = ({ seq, onDone, onCancel }: RevokeFormProps) => (
  <RationaleForm
    label="Rationale for revoking"
    placeholder="Why does this sign-off no longer stand?"
    button={{ text: 'Revoke with this rationale', busy: 'Revoking…', look: 'danger' }}
    onSend={(rationale, nonce) => call('signoff.revoke', { nonce, signoff: seq, rationale })}
    onDone={onDone}
    onCancel={onCancel}
  />
);
