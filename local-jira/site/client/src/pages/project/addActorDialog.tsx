import { useState } from 'react';
import type { ActorRef, Directory, RoleRef } from '../../api/organisation';
import { FormDialog } from '../../parts/formDialog';

interface Props {
  roles: readonly RoleRef[];
  directory: Directory;
  onClose: () => void;
  onSubmit: (roleId: number, actor: ActorRef) => Promise<unknown>;
}

/** Reads the value of the list of people and groups. */
function actorOf(value: string): ActorRef {
  const [kind, ...id] = value.split(':');
  return { kind: kind === 'group' ? 'group' : 'user', id: id.join(':') };
}

/** Puts a person or a group into a role. */
export function AddActorDialog({ roles, directory, onClose, onSubmit }: Props) {
  const [actor, setActor] = useState('');
  const [roleId, setRoleId] = useState(String(roles[0]?.id ?? ''));
  const submit = () => onSubmit(Number(roleId), actorOf(actor));
  return (
    <FormDialog title="Add people" submit="Add" onClose={onClose} onSubmit={submit}>
      <label>
        Person or group
        <select required value={actor} onChange={(event) => setActor(event.target.value)}>
          <option value="">Choose</option>
          <optgroup label="People">
            {directory.users
              .filter(({ active }) => active)
              .map(({ accountId, displayName }) => (
                <option key={accountId} value={`user:${accountId}`}>
                  {displayName}
                </option>
              ))}
          </optgroup>
          <optgroup label="Groups">
            {directory.groups.map(({ groupId, name }) => (
              <option key={groupId} value={`group:${groupId}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        Role
        <select value={roleId} onChange={(event) => setRoleId(event.target.value)}>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </FormDialog>
  );
}
