import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Choice } from '../../api/fieldMeta';
import { Button } from '../../parts/button';

interface Props {
  label: string;
  values: Choice[];
  choices: Choice[];
  /** Resolves to whether it was saved. */
  onSave: (ids: string[]) => Promise<boolean>;
}

/** Several values out of some, ticked in a list. */
export function ListField({ label, values, choices, onSave }: Props) {
  const [draft, setDraft] = useState<ReadonlySet<string>>();
  const button = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setDraft(undefined);
    window.setTimeout(() => button.current?.focus());
  };
  const toggle = (id: string): void => {
    const next = new Set(draft);
    if (!next.delete(id)) next.add(id);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    if (draft && (await onSave([...draft]))) stop();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') stop();
  };
  if (draft === undefined)
    return (
      <button
        ref={button}
        type="button"
        className="value-button"
        onClick={() => setDraft(new Set(values.map(({ id }) => id)))}
      >
        {values.length === 0 && <span className="subtle">None</span>}
        {values.map(({ id, name }) => (
          <span key={id} className="chip">
            {name}
          </span>
        ))}
        <span className="visually-hidden">, change: {label}</span>
      </button>
    );
  return (
    <fieldset className="list-field" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, name }, index) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            autoFocus={index === 0}
            checked={draft.has(id)}
            onChange={() => toggle(id)}
          />
          {name}
        </label>
      ))}
      {choices.length === 0 && <p className="subtle">The project has none.</p>}
      <div className="edit-foot">
        <Button look="primary" compact onClick={() => void save()}>
          Save
        </Button>
        <Button look="subtle" compact onClick={stop}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
