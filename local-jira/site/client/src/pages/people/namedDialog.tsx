import { useState } from 'react';
import { FormDialog } from '../../parts/formDialog';

interface Props {
  title: string;
  onClose: () => void;
  onSubmit: (name: string, description: string) => Promise<unknown>;
}

/** Asks for a name and a description. */
export function NamedDialog({ title, onClose, onSubmit }: Props) {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  return (
    <FormDialog title={title} submit="Add" onClose={onClose} onSubmit={() => onSubmit(name, description)}>
      <label>
        Name
        <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Description
        <input maxLength={255} value={description} onChange={(event) => setDescription(event.target.value)} />
      </label>
    </FormDialog>
  );
}
