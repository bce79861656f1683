import { useId, useState } from 'react';
import { call } from './bridge';
import { useFocusOnMount } from './focus';
import { described, InlineForm } from './InlineForm';
import type { Trouble } from './outcome';

interface RevokeFormProps {
  readonly seq: number;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Revoking takes a rationale; the rationale is the confirmation. */
export function RevokeForm({ seq, onDone, onCancel }: RevokeFormProps) {
  const [rationale, setRationale] = useState('');
  const [refusal, setRefusal] = useState<Trouble>();
  const [nonce] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const id = useId();
  const revoke = async (): Promise<void> => {
    if (rationale.trim() === '') {
      setRefusal({ code: 'rationale-required', title: 'A rationale is needed', message: 'Say why.' });
      field.current?.focus();
      return;
    }
    setBusy(true);
    const outcome = await call('signoff.revoke', { nonce, signoff: seq, rationale: rationale.trim() });
    setBusy(false);
    if (outcome.ok) await onDone();
    else setRefusal(outcome.refusal);
  };
  return (
    <InlineForm
      id={id}
      label="Rationale for revoking"
      refusal={refusal}
      busy={busy}
      button={{ text: 'Revoke with this rationale', busy: 'Revoking…', look: 'danger' }}
      onSave={revoke}
      onCancel={onCancel}
    >
      <textarea
        id={id}
        ref={field}
        className="field field-area"
        autoComplete="off"
        maxLength={2000}
        placeholder="Why does this sign-off no longer stand?"
        value={rationale}
        aria-required="true"
        {...described(id, refusal)}
        onChange={(event) => setRationale(event.target.value)}
      />
    </InlineForm>
  );
}
