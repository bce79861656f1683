import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Issue } from '../../api/schemas';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

/** Labels, edited as words with spaces between them, as Jira labels hold no spaces. */
export function Labels({ issue, onChanged }: Props) {
  const { labels } = issue.fields;
  const [draft, setDraft] = useState<string>();
  const save = useSave(issue.key, onChanged);
  const button = useRef<HTMLButtonElement>(null);

  const stop = (): void => {
    setDraft(undefined);
    window.setTimeout(() => button.current?.focus());
  };
  const commit = async (): Promise<void> => {
    const next = [...new Set((draft ?? '').split(/[\s,]+/).filter((word) => word !== ''))];
    if (next.join(' ') === labels.join(' ') || (await save({ labels: next }))) stop();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop();
    if (event.key === 'Enter') void commit();
  };
  if (draft !== undefined)
    return (
      <input
        autoFocus
        className="value-input"
        aria-label="Labels, with spaces between them"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void commit()}
      />
    );
  return (
    <button ref={button} type="button" className="value-button" onClick={() => setDraft(labels.join(' '))}>
      {labels.length === 0 && <span className="subtle">None</span>}
      {labels.map((label) => (
        <span key={label} className="chip">
          {label}
        </span>
      ))}
      <span className="visually-hidden">, change the labels</span>
    </button>
  );
}
