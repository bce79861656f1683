import { useState } from 'react';
import type { GroupRef } from '../../api/organisation';
import { createGroup, deleteGroup, loadAccounts, loadDirectory } from '../../api/organisation';
import { go, Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Failed, Skeleton } from '../../parts/states';
import { ConfirmDialog } from '../people/confirmDialog';
import { FormDialog } from '../../parts/formDialog';
import type { AdminSectionProps } from './sections';
import { GroupDetail } from './groupDetail';
import { SectionHead } from './sectionHead';

async function loadGroups() {
  const [{ groups }, accounts] = await Promise.all([loadDirectory(), loadAccounts()]);
  const size = (groupId: string): number =>
    accounts.filter((one) => one.groups.some((group) => group.groupId === groupId)).length;
  return groups.map((group) => ({ ...group, size: size(group.groupId) }));
}

/** `/admin/groups` and `/admin/groups/<id>`. */
export function GroupsSection({ rest }: AdminSectionProps) {
  const [groupId] = rest;
  return groupId === undefined ? <GroupList /> : <GroupDetail key={groupId} groupId={groupId} />;
}

function GroupList() {
  const groups = useLoad('groups', loadGroups);
  const [adding, setAdding] = useState(false);
  const [deleting, setDeleting] = useState<GroupRef>();
  if (groups.error)
    return (
      <Failed error={groups.error} missing="You cannot see the groups" onRetry={() => void groups.reload()} />
    );
  return (
    <>
      <SectionHead title="Groups" lead="Groups carry permissions and project roles for many people at once.">
        <Button look="primary" onClick={() => setAdding(true)}>
          Create group
        </Button>
      </SectionHead>
      {!groups.data && <Skeleton lines={6} label="Loading groups" />}
      {groups.data && (
        <div className="card">
          <table className="table" aria-label="Groups">
            <thead>
              <tr>
                <th scope="col">Group</th>
                <th scope="col" className="cell-number">
                  Members
                </th>
                <th scope="col">
                  <span className="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.data.map(({ groupId, name, size }) => (
                <tr key={groupId}>
                  <td>
                    <Link href={`/admin/groups/${groupId}`}>{name}</Link>
                  </td>
                  <td className="cell-number">{size}</td>
                  <td className="cell-end">
                    <Button
                      look="subtle"
                      compact
                      aria-label={`Delete ${name}`}
                      onClick={() => setDeleting({ groupId, name })}
                    >
                      Delete
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {deleting && (
        <ConfirmDialog
          title={`Delete ${deleting.name}?`}
          text="Its members lose what they hold by the group. This cannot be undone."
          submit="Delete"
          onClose={() => setDeleting(undefined)}
          onSubmit={async () => {
            await deleteGroup(deleting.groupId);
            await groups.reload();
          }}
        />
      )}
      {adding && <NewGroup onClose={() => setAdding(false)} />}
    </>
  );
}

function NewGroup({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const submit = async (): Promise<void> => {
    const group = await createGroup(name);
    go(`/admin/groups/${group.groupId}`);
  };
  return (
    <FormDialog title="Create group" submit="Create" onClose={onClose} onSubmit={submit}>
      <label>
        Name
        <input required maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
    </FormDialog>
  );
}
