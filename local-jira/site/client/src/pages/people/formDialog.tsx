import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { wordsOf } from './useAct';

interface Props {
  title: string;
  submit: string;
  onClose: () => void;
  /** Does what the form asks; what it throws is shown above the fields and the dialog stays. */
  onSubmit: () => Promise<unknown>;
  children?: ReactNode;
}

/** A small form in a dialog. */
export function FormDialog({ title, submit, onClose, onSubmit, children }: Props) {
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
    <Dialog label={title} className="dialog-form dialog-narrow" onDismiss={onClose}>
      <form onSubmit={(event) => void send(event)}>
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
          <Button look="primary" type="submit" disabled={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
