import { useState } from 'react';
import type { Version, VersionChange } from '../../api/projectParts';
import { FormDialog } from '../../parts/formDialog';

interface Props {
  version?: Version | undefined;
  onClose: () => void;
  onSubmit: (change: VersionChange) => Promise<unknown>;
}

const EMPTY = { name: '', description: '', startDate: '', releaseDate: '' };

/** Asks what a version is called and when it begins and ends. */
export function VersionDialog({ version, onClose, onSubmit }: Props) {
  const before = { ...EMPTY, ...version };
  const [name, setName] = useState(before.name);
  const [description, setDescription] = useState(before.description);
  const [startDate, setStartDate] = useState(before.startDate);
  const [releaseDate, setReleaseDate] = useState(before.releaseDate);
  const submit = () =>
    onSubmit({ name, description, startDate: startDate || null, releaseDate: releaseDate || null });
  return (
    <FormDialog
      title={version ? `Edit ${version.name}` : 'Create version'}
      submit={version ? 'Save' : 'Create'}
      onClose={onClose}
      onSubmit={submit}
    >
      <label>
        Name
        <input required maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Start date
        <input type="date" value={startDate} onChange={(event) => setStartDate(event.target.value)} />
      </label>
      <label>
        Release date
        <input type="date" value={releaseDate} onChange={(event) => setReleaseDate(event.target.value)} />
      </label>
      <label>
        Description
        <textarea rows={3} value={description} onChange={(event) => setDescription(event.target.value)} />
      </label>
    </FormDialog>
  );
}
