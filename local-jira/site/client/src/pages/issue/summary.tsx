import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Issue } from '../../api/schemas';
import { Button } from '../../parts/button';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

/** The summary: a heading that becomes a field. Enter saves, Escape puts it back. */
export function Summary({ issue, onChanged }: Props) {
  const [draft, setDraft] = useState<string>();
  const save = useSave(issue.key, onChanged);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = draft !== undefined;
  useEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);

  const stop = (): void => {
    setDraft(undefined);
    window.setTimeout(() => button.current?.focus());
  };
  const commit = async (): Promise<void> => {
    const summary = (draft ?? '').replace(/\s+/g, ' ').trim();
    if (summary === '' || summary === issue.fields.summary || (await save({ summary }))) stop();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void commit();
  };
  if (!editing)
    return (
      <div className="summary">
        <h1>{issue.fields.summary}</h1>
        <Button
          ref={button}
          look="subtle"
          compact
          bare
          icon="edit"
          className="edit-button"
          aria-label="Edit summary"
          onClick={() => setDraft(issue.fields.summary)}
        />
      </div>
    );
  return (
    <div className="summary-edit">
      <textarea
        ref={field}
        aria-label="Summary"
        rows={2}
        maxLength={255}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="edit-foot">
        <Button look="primary" onClick={() => void commit()}>
          Save
        </Button>
        <Button look="subtle" onClick={stop}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
