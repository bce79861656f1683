import { useState } from 'react';
import { loadAssignableIn } from '../../api/issueActions';
import type { Component, ComponentChange } from '../../api/projectParts';
import type { User } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';
import { FormDialog } from '../../parts/formDialog';

interface Props {
  projectKey: string;
  component?: Component | undefined;
  onClose: () => void;
  onSubmit: (change: ComponentChange) => Promise<unknown>;
}

const EMPTY = { name: '', description: '', lead: undefined };

/** Those who can lead: the people of the project and whoever leads already. */
function leaders(people: readonly User[], lead: User | undefined): readonly User[] {
  return lead && !people.some((one) => one.accountId === lead.accountId) ? [lead, ...people] : people;
}

/** Asks what a component is called and who leads it. */
export function ComponentDialog({ projectKey, component, onClose, onSubmit }: Props) {
  const before = component ?? EMPTY;
  const [name, setName] = useState(before.name);
  const [description, setDescription] = useState(before.description);
  const [leadAccountId, setLead] = useState(before.lead?.accountId ?? '');
  const people = useLoad(`assignable:${projectKey}`, () => loadAssignableIn(projectKey));
  return (
    <FormDialog
      title={component ? `Edit ${component.name}` : 'Create component'}
      submit={component ? 'Save' : 'Create'}
      onClose={onClose}
      onSubmit={() => onSubmit({ name, description, leadAccountId })}
    >
      <label>
        Name
        <input required maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Description
        <textarea rows={3} value={description} onChange={(event) => setDescription(event.target.value)} />
      </label>
      <label>
        Component lead
        <select value={leadAccountId} onChange={(event) => setLead(event.target.value)}>
          <option value="">Nobody</option>
          {leaders(people.data ?? [], before.lead).map(({ accountId, displayName }) => (
            <option key={accountId} value={accountId}>
              {displayName}
            </option>
          ))}
        </select>
      </label>
    </FormDialog>
  );
}
