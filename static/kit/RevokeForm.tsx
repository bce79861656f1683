import { useId, useState } from 'react';
import { call } from './bridge';
import { Button } from './Button';
import { FieldError } from './FieldError';
import { useFocusOnMount } from './focus';
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
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault();
        void revoke();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label className="field-label" htmlFor={id}>
        Rationale for revoking
      </label>
      <textarea
        id={id}
        ref={field}
        className="field field-area"
        autoComplete="off"
        maxLength={2000}
        placeholder="Why does this sign-off no longer stand?"
        value={rationale}
        aria-required="true"
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : `${id}-error`}
        onChange={(event) => setRationale(event.target.value)}
      />
      {refusal !== undefined && <FieldError id={`${id}-error`} refusal={refusal} />}
      <div className="form-actions">
        <Button compact look="danger" type="submit" busy={busy}>
          {busy ? 'Revoking…' : 'Revoke with this rationale'}
        </Button>
        <Button compact look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
