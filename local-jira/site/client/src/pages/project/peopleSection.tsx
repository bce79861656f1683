import { useState } from 'react';
import { addActor, loadDirectory, loadProjectRoles, removeActor } from '../../api/organisation';
import { useLoad } from '../../lib/useLoad';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Failed, Skeleton } from '../../parts/states';
import type { ActorRow } from '../people/actors';
import { actorRows } from '../people/actors';
import { Chips } from '../people/chips';
import { useAct } from '../people/useAct';
import { AddActorDialog } from './addActorDialog';
import type { SettingsSectionProps } from './sections';

async function loadPeople(projectKey: string) {
  const [roles, directory] = await Promise.all([loadProjectRoles(projectKey), loadDirectory()]);
  return { roles, directory, rows: actorRows(roles) };
}

/** `/projects/KEY/settings/people`: who is in which role of the project. */
export function PeopleSettings({ projectKey }: SettingsSectionProps) {
  const people = useLoad(projectKey, () => loadPeople(projectKey));
  const { act } = useAct(people.reload);
  const [adding, setAdding] = useState(false);
  if (people.error)
    return (
      <Failed
        error={people.error}
        missing="You cannot see the people of this project"
        onRetry={() => void people.reload()}
      />
    );
  return (
    <>
      <header className="section-head">
        <div className="section-title">
          <h1>People</h1>
          <div className="section-actions">
            <Button look="primary" disabled={!people.data} onClick={() => setAdding(true)}>
              Add people
            </Button>
          </div>
        </div>
        <p className="subtle">
          Roles carry what people may do here, signing included. The permissions page says which role carries
          what.
        </p>
      </header>
      {!people.data && <Skeleton lines={10} label="Loading people" />}
      {people.data && (
        <ul className="card row-list" aria-label="People in this project">
          {people.data.rows.map((row) => (
            <ActorItem
              key={`${row.kind}:${row.id}`}
              row={row}
              inactive={people.data?.directory.users.some(
                ({ accountId, active }) => accountId === row.id && !active,
              )}
              onRemove={(roleId) =>
                void act('Taking the role away', () => removeActor(projectKey, Number(roleId), row))
              }
            />
          ))}
        </ul>
      )}
      {adding && people.data && (
        <AddActorDialog
          roles={people.data.roles}
          directory={people.data.directory}
          onClose={() => setAdding(false)}
          onSubmit={async (roleId, actor) => {
            await addActor(projectKey, roleId, actor);
            await people.reload();
          }}
        />
      )}
    </>
  );
}

interface ItemProps {
  row: ActorRow;
  inactive: boolean | undefined;
  onRemove: (roleId: string) => void;
}

function ActorItem({ row, inactive, onRemove }: ItemProps) {
  return (
    <li className="actor-row">
      <span className="who">
        {row.kind === 'user' ? (
          <Avatar id={row.id} name={row.name} size="small" />
        ) : (
          <Icon name="list" tone="information" />
        )}
        <span>
          {row.name}
          {row.kind === 'group' && <span className="subtle"> (group)</span>}
          {inactive && <span className="subtle"> (deactivated)</span>}
        </span>
      </span>
      <Chips
        items={row.roles.map(({ id, name }) => ({ key: String(id), text: name }))}
        verb={`Remove ${row.name} from`}
        onRemove={onRemove}
        empty="No role"
      />
    </li>
  );
}
