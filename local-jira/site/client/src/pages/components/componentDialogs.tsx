import type { Component } from '../../api/projectParts';
import { changeComponent, createComponent, deleteComponent } from '../../api/projectParts';
import { ComponentDialog } from './componentDialog';
import { DeleteComponentDialog } from './deleteComponentDialog';

/** What is asked at the moment. */
export type Asked = { what: 'create' } | { what: 'edit' | 'delete'; component: Component };

interface Props {
  asked: Asked;
  projectKey: string;
  components: readonly Component[];
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** The dialog that is open. */
export function ComponentDialogs({ asked, projectKey, components, onClose, onDone }: Props) {
  const then = (work: Promise<unknown>): Promise<void> => work.then(onDone);
  if (asked.what === 'create')
    return (
      <ComponentDialog
        {...{ projectKey, onClose }}
        onSubmit={(change) => then(createComponent(projectKey, change))}
      />
    );
  const { component } = asked;
  if (asked.what === 'edit')
    return (
      <ComponentDialog
        {...{ projectKey, component, onClose }}
        onSubmit={(change) => then(changeComponent(component.id, change))}
      />
    );
  return (
    <DeleteComponentDialog
      {...{ component, onClose }}
      others={components.filter(({ id }) => id !== component.id)}
      onDelete={(moveTo) => then(deleteComponent(component.id, moveTo))}
    />
  );
}
