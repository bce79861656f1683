import { useId, useState } from 'react';
import { Button } from './Button';
import { FieldError } from './FieldError';
import { useFocusOnMount } from './focus';
import type { Trouble } from './outcome';

interface FormProps {
  readonly id: string;
  readonly refusal?: Trouble;
  readonly onSave: (link: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** One line for the address of evidence. Only https addresses are taken. */
export function EvidenceForm({ id, refusal, onSave, onCancel }: FormProps) {
  const [link, setLink] = useState('');
  const [busy, setBusy] = useState(false);
  const [bad, setBad] = useState<Trouble>();
  const field = useFocusOnMount<HTMLInputElement>();
  const errorId = useId();
  const shown = bad ?? refusal;
  const save = async (): Promise<void> => {
    const address = link.trim();
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
      setBad({
        code: 'invalid-request',
        title: 'Not an https address',
        message: 'Evidence is a link that starts with https://.',
      });
      return;
    }
    setBad(undefined);
    setBusy(true);
    await onSave(address);
    setBusy(false);
  };
  return (
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label className="field-label" htmlFor={id}>
        Link to the evidence
      </label>
      <input
        id={id}
        ref={field}
        className="field"
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        maxLength={1000}
        value={link}
        aria-invalid={shown !== undefined}
        aria-describedby={shown === undefined ? undefined : errorId}
        onChange={(event) => setLink(event.target.value)}
      />
      {shown !== undefined && <FieldError id={errorId} refusal={shown} />}
      <div className="form-actions">
        <Button compact type="submit" busy={busy}>
          {busy ? 'Adding…' : 'Add evidence'}
        </Button>
        <Button compact look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
