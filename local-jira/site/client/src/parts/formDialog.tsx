import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { wordsOf } from '../lib/wordsOf';
import { Button } from './button';
import { Dialog } from './dialog';

interface Props {
  title: string;
  submit: string;
  onClose: () => void;
  /** Does what the form asks, and the dialog closes; what it throws is shown above the fields and the dialog stays. */
  onSubmit: () => Promise<unknown>;
  /** It cannot be done yet. */
  disabled?: boolean;
  /** For forms about an issue, which have long fields. */
  wide?: boolean;
  /** Whoever submits says what is missing, not the browser. */
  noValidate?: boolean;
  children?: ReactNode;
}

/** A form in a dialog. */
export function FormDialog(props: Props) {
  const { title, submit, onClose, onSubmit, disabled = false, wide = false, noValidate, children } = props;
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSubmit();
      onClose();
    } catch (refused) {
      setError(wordsOf(refused));
      setBusy(false);
    }
  };
  return (
    <Dialog label={title} className={`dialog-form ${wide ? '' : 'dialog-narrow'}`} onDismiss={onClose}>
      <form onSubmit={(event) => void send(event)} noValidate={noValidate}>
        <h2>{title}</h2>
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        {children}
        <div className="form-foot">
          <Button look="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={busy || disabled}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
