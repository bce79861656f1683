import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { readEstimate } from '../board/estimates';

interface Props {
  issueKey: string;
  value: number | undefined;
  /** Absent for somebody who may not edit the issue. */
  onSave?: ((value: number | null) => void) | undefined;
}

/** The estimate of an issue, changed in place: Enter keeps it, Escape puts the old one back. */
export function Estimate({ issueKey, value, onSave }: Props) {
  const [text, setText] = useState<string>();
  const shown = value ?? '-';
  if (!onSave)
    return (
      <span className="badge estimate" title="Estimate">
        <span className="visually-hidden">Estimate: </span>
        {shown}
      </span>
    );
  if (text === undefined)
    return (
      <button
        type="button"
        className="badge estimate"
        title="Estimate"
        aria-label={`Estimate of ${issueKey}: ${value ?? 'none'}`}
        onClick={() => setText(value === undefined ? '' : String(value))}
      >
        {shown}
      </button>
    );
  const typed = readEstimate(text);
  const leave = (): void => {
    setText(undefined);
    if (typed !== undefined && typed !== (value ?? null)) onSave(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setText(undefined);
  };
  return (
    <input
      autoFocus
      className="estimate-field"
      inputMode="decimal"
      aria-label={`Estimate of ${issueKey}`}
      aria-invalid={typed === undefined}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}
