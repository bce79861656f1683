import { useState } from 'react';
import { FormDialog } from '../../parts/formDialog';
import type { VersionRow } from './useVersions';

interface Props {
  version: VersionRow;
  /** The day that is proposed, as `2026-12-01`. */
  today: string;
  onClose: () => void;
  onRelease: (releaseDate: string) => Promise<unknown>;
}

/** Releases a version, and says before what of it is not done. */
export function ReleaseDialog({ version, today, onClose, onRelease }: Props) {
  const [day, setDay] = useState(today);
  const { todo, started } = version.progress;
  const open = todo + started;
  return (
    <FormDialog
      title={`Release ${version.name}`}
      submit="Release"
      onClose={onClose}
      onSubmit={() => onRelease(day)}
    >
      {open > 0 && (
        <p>
          {open === 1 ? 'One issue of this version is' : `${open} issues of this version are`} not done. They
          keep the version.
        </p>
      )}
      <label>
        Release date
        <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
    </FormDialog>
  );
}
