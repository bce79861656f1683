import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

interface Props {
  label: string;
  kind: 'date' | 'number';
  /** As the input holds it; empty for none. */
  value: string;
  /** How the value reads. */
  shown: string;
  /** Resolves to whether it was saved. */
  onSave: (value: string) => Promise<boolean>;
}

/** A day or a number that becomes an input. Enter and leaving save, Escape puts it back. */
export function TextField({ label, kind, value, shown, onSave }: Props) {
  const [draft, setDraft] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setDraft(undefined);
    window.setTimeout(() => button.current?.focus());
  };
  const commit = async (): Promise<void> => {
    if (draft === undefined) return;
    if (draft === value || (await onSave(draft))) stop();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop();
    if (event.key === 'Enter') void commit();
  };
  if (draft === undefined)
    return (
      <button ref={button} type="button" className="value-button" onClick={() => setDraft(value)}>
        <span className={value === '' ? 'subtle' : undefined}>{value === '' ? 'None' : shown}</span>
        <span className="visually-hidden">, change: {label}</span>
      </button>
    );
  return (
    <input
      autoFocus
      className="value-input"
      type={kind}
      min={kind === 'number' ? 0 : undefined}
      step={kind === 'number' ? 'any' : undefined}
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void commit()}
    />
  );
}
