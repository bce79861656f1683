import { useState } from 'react';
import { ANSWER_WORDS, type AnswerValue } from './answers';
import { useFocusOnMount } from './focus';
import { described, InlineForm } from './InlineForm';
import type { Trouble } from './outcome';

interface ReasonFormProps {
  readonly id: string;
  readonly value: AnswerValue;
  readonly given: string;
  readonly refusal?: Trouble;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

const PROMPTS: Partial<Readonly<Record<AnswerValue, string>>> = {
  'not-applicable': 'Say why it does not apply here.',
  'equivalent-alternative': 'Say what is done instead, and why it is equivalent.',
  'not-reasonable': 'Say why it is not reasonable and appropriate here.',
};

/** Where somebody says why. The reason is required, and those who sign read it. */
export function ReasonForm({ id, value, given, refusal, onSave, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState(given);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const prompt = PROMPTS[value] ?? 'Say why.';
  const word = ANSWER_WORDS[value];
  const shown: Trouble | undefined = missing
    ? { code: 'reason-required', title: `“${word}” needs a reason`, message: prompt }
    : refusal;
  const save = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    await onSave(reason.trim());
    setBusy(false);
  };
  return (
    <InlineForm
      id={id}
      label={`Reason for “${word}”`}
      refusal={shown}
      busy={busy}
      button={{ text: 'Save answer', busy: 'Saving…' }}
      onSave={save}
      onCancel={onCancel}
    >
      <textarea
        id={id}
        ref={field}
        className="field field-area"
        autoComplete="off"
        maxLength={2000}
        placeholder={prompt}
        value={reason}
        aria-required="true"
        {...described(id, shown)}
        onChange={(event) => setReason(event.target.value)}
      />
    </InlineForm>
  );
}
