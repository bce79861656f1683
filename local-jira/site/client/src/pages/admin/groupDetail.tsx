import { useState } from 'react';
import { addMember, loadDirectory, loadMembers, removeMember } from '../../api/organisation';
import { useLoad } from '../../lib/useLoad';
import { Who } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Lozenge } from '../../parts/lozenge';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useAct } from '../people/useAct';
import { SectionHead } from './sectionHead';

async function loadGroup(groupId: string) {
  const [directory, members] = await Promise.all([loadDirectory(), loadMembers(groupId)]);
  const name = directory.groups.find((group) => group.groupId === groupId)?.name ?? groupId;
  const others = directory.users.filter(
    ({ active, accountId }) => active && !members.some((member) => member.accountId === accountId),
  );
  return { name, members, others };
}

/** One group: its members, adding and removing them. */
export function GroupDetail({ groupId }: { groupId: string }) {
  const group = useLoad(groupId, () => loadGroup(groupId));
  const { act, busy } = useAct(group.reload);
  const [chosen, setChosen] = useState('');
  if (group.error)
    return (
      <Failed error={group.error} missing="There is no such group" onRetry={() => void group.reload()} />
    );
  if (!group.data) return <Skeleton lines={8} label="Loading the group" />;
  const { name, members, others } = group.data;
  const add = async (): Promise<void> => {
    if (await act('Adding to the group', () => addMember(groupId, chosen))) setChosen('');
  };
  return (
    <>
      <SectionHead title={name} above={{ href: '/admin/groups', title: 'Groups' }} />
      <div className="filter-row">
        <select aria-label="Person to add" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">Choose a person</option>
          {others.map(({ accountId, displayName }) => (
            <option key={accountId} value={accountId}>
              {displayName}
            </option>
          ))}
        </select>
        <Button disabled={chosen === '' || busy} onClick={() => void add()}>
          Add to the group
        </Button>
      </div>
      {members.length === 0 ? (
        <Empty title="Nobody is in this group" />
      ) : (
        <ul className="card row-list" aria-label="Members">
          {members.map((member) => (
            <li key={member.accountId}>
              <Who user={member} nobody="" />
              {!member.active && <Lozenge>Deactivated</Lozenge>}
              <Button
                look="subtle"
                compact
                disabled={busy}
                aria-label={`Remove ${member.displayName}`}
                onClick={() =>
                  void act('Removing from the group', () => removeMember(groupId, member.accountId))
                }
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
