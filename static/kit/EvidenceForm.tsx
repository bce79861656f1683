import { useState } from 'react';
import { useFocusOnMount } from './focus';
import { described, InlineForm } from './InlineForm';
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
    <InlineForm
      id={id}
      label="Link to the evidence"
      refusal={shown}
      busy={busy}
      button={{ text: 'Add evidence', busy: 'Adding…' }}
      onSave={save}
      onCancel={onCancel}
    >
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
        {...described(id, shown)}
        onChange={(event) => setLink(event.target.value)}
      />
    </InlineForm>
  );
}
