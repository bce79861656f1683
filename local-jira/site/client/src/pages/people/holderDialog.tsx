import { useState } from 'react';
import type { Directory } from '../../api/organisation';
import type { HolderChoice } from '../../api/schemes';
import { FormDialog } from '../../parts/formDialog';
import { firstHolder, HolderFields } from './holderFields';

interface Props {
  title: string;
  submit: string;
  directory: Directory;
  types?: readonly string[];
  onClose: () => void;
  onSubmit: (holder: HolderChoice) => Promise<unknown>;
}

/** Asks who is to hold something. */
export function HolderDialog({ title, submit, directory, types, onClose, onSubmit }: Props) {
  const [holder, setHolder] = useState(() => firstHolder(directory));
  return (
    <FormDialog title={title} submit={submit} onClose={onClose} onSubmit={() => onSubmit(holder)}>
      <HolderFields
        directory={directory}
        chosen={holder}
        onChoose={setHolder}
        {...(types === undefined ? {} : { types })}
      />
    </FormDialog>
  );
}
