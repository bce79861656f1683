import { useState } from 'react';
import type { Version } from '../../api/projectParts';
import { FormDialog } from '../../parts/formDialog';
import { MoveTo } from '../../parts/moveTo';

interface Props {
  version: Version;
  others: readonly Version[];
  onClose: () => void;
  onDelete: (moveTo: string | undefined) => Promise<unknown>;
}

/** Deletes a version after asking what its issues get instead. */
export function DeleteVersionDialog({ version, others, onClose, onDelete }: Props) {
  const [moveTo, setMoveTo] = useState('');
  return (
    <FormDialog
      title={`Delete ${version.name}?`}
      submit="Delete"
      onClose={onClose}
      onSubmit={() => onDelete(moveTo || undefined)}
    >
      <p>The version will be gone for good. Its issues stay.</p>
      <MoveTo
        label="Its issues get"
        none="No version instead"
        others={others}
        value={moveTo}
        onPick={setMoveTo}
      />
    </FormDialog>
  );
}
