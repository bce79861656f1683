import { useState } from 'react';
import type { Component } from '../../api/projectParts';
import { FormDialog } from '../../parts/formDialog';
import { MoveTo } from '../../parts/moveTo';
import { issuesCounted } from './components';

interface Props {
  component: Component;
  others: readonly Component[];
  onClose: () => void;
  onDelete: (moveTo: string | undefined) => Promise<unknown>;
}

/** Deletes a component after asking what its issues get instead. */
export function DeleteComponentDialog({ component, others, onClose, onDelete }: Props) {
  const [moveTo, setMoveTo] = useState('');
  return (
    <FormDialog
      title={`Delete ${component.name}?`}
      submit="Delete"
      onClose={onClose}
      onSubmit={() => onDelete(moveTo || undefined)}
    >
      <p>The component will be gone for good. {issuesCounted(component.issueCount)} will be without it.</p>
      {component.issueCount > 0 && (
        <MoveTo
          label="Its issues get"
          none="No component instead"
          others={others}
          value={moveTo}
          onPick={setMoveTo}
        />
      )}
    </FormDialog>
  );
}
