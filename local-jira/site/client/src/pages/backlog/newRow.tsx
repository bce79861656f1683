import { useState } from 'react';
import type { FormEvent } from 'react';
import type { IssueType } from '../../api/schemas';
import { Button } from '../../parts/button';

interface Props {
  /** What the section is called. */
  place: string;
  types: readonly IssueType[];
  /** Resolves to whether the issue was made. */
  onCreate: (typeId: string, summary: string) => Promise<boolean>;
}

/** The last line of a section: an issue is made with a type and a summary, one after the other. */
export function NewRow({ place, types, onCreate }: Props) {
  const [open, setOpen] = useState(false);
  const [typeId, setTypeId] = useState(types[0]?.id ?? '');
  const [summary, setSummary] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || summary.trim() === '') return;
    setBusy(true);
    if (await onCreate(typeId, summary.trim())) setSummary('');
    setBusy(false);
  };
  if (!open)
    return (
      <Button look="subtle" icon="add" className="plan-create" onClick={() => setOpen(true)}>
        Create<span className="visually-hidden"> issue in {place}</span>
      </Button>
    );
  return (
    <form
      className="plan-new"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <select aria-label="Issue type" value={typeId} onChange={(event) => setTypeId(event.target.value)}>
        {types.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <input
        autoFocus
        aria-label={`Summary of the new issue in ${place}`}
        placeholder="What needs to be done?"
        maxLength={255}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
      />
      <Button look="primary" type="submit" aria-busy={busy}>
        Create
      </Button>
      <Button look="subtle" onClick={() => setOpen(false)}>
        Cancel
      </Button>
    </form>
  );
}
