import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { JiraError } from '../../api/http';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';

/** What Jira said, in one line. */
export function wordsOf(error: unknown): string {
  if (error instanceof JiraError && error.messages.length > 0) return error.messages.join(' ');
  return error instanceof Error ? error.message : String(error);
}

interface Props {
  title: string;
  submit: string;
  onClose: () => void;
  /** Resolves when it is done, and the dialog closes; what it throws is shown above the fields. */
  onSubmit: () => Promise<unknown>;
  /** Why it cannot be done yet. */
  disabled?: boolean;
  children?: ReactNode;
}

/** Something about an issue that is asked in a dialog before it is done. */
export function AskDialog({ title, submit, onClose, onSubmit, disabled = false, children }: Props) {
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
    <Dialog label={title} className="dialog-form" onDismiss={onClose}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <h1>{title}</h1>
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
