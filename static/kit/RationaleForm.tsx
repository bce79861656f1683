import { useId, useState, type ReactNode } from 'react';
import { useFocusOnMount } from './focus';
import { described, InlineForm } from './InlineForm';
import type { Outcome, Trouble } from './outcome';
import { useKeptText } from './useKeptText';

interface RationaleFormProps {
  readonly label: string;
  readonly placeholder: string;
  readonly button: { readonly text: string; readonly busy: string; readonly look?: 'danger' };
  /** Under which key the rationale is kept for the session while it is not sent. */
  readonly keep?: string;
  /** Sends the rationale. The nonce stays the same until the form is gone, so that nothing is written twice. */
  readonly onSend: (rationale: string, nonce: string) => Promise<Outcome<unknown>>;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
  /** What the person reads before the rationale. */
  readonly children?: ReactNode;
}

/** Something weighty that takes a rationale; the rationale is the confirmation. */
export function RationaleForm({ label, placeholder, button, keep, onSend, ...rest }: RationaleFormProps) {
  const rationale = useKeptText(keep);
  const [refusal, setRefusal] = useState<Trouble>();
  const [nonce] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const id = useId();
  const send = async (): Promise<void> => {
    if (busy) return;
    if (rationale.text.trim() === '') {
      setRefusal({ code: 'rationale-required', title: 'A rationale is needed', message: 'Say why.' });
      field.current?.focus();
      return;
    }
    setBusy(true);
    const outcome = await onSend(rationale.text.trim(), nonce);
    setBusy(false);
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    if (!outcome.ok) return;
    rationale.forget();
    await rest.onDone();
  };
  return (
    <InlineForm
      id={id}
      label={label}
      before={rest.children}
      refusal={refusal}
      busy={busy}
      button={button}
      onSave={send}
      onCancel={rest.onCancel}
    >
      <textarea
        id={id}
        ref={field}
        className="field field-area"
        autoComplete="off"
        maxLength={2000}
        placeholder={placeholder}
        value={rationale.text}
        aria-required="true"
        {...described(id, refusal)}
        onChange={(event) => rationale.write(event.target.value)}
      />
    </InlineForm>
  );
}
