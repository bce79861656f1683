import { useState } from 'react';
import { loadAssignable } from '../../api/jira';
import type { Issue, User } from '../../api/schemas';
import { Who } from '../../parts/avatar';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/menu';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

export function AssigneePicker({ issue, onChanged }: Props) {
  const { assignee } = issue.fields;
  const save = useSave(issue.key, onChanged);
  const [people, setPeople] = useState<User[]>();
  const load = (): void => void loadAssignable(issue.key).then(setPeople, () => setPeople([]));
  const pick = (user: User | null): void =>
    void save({ assignee: user === null ? null : { accountId: user.accountId } });
  return (
    <Menu
      label="Assignee"
      onOpen={load}
      align="end"
      trigger={(props) => (
        <button type="button" className="value-button" {...props}>
          <Who user={assignee} nobody="Unassigned" />
          <span className="visually-hidden">, change the assignee</span>
        </button>
      )}
    >
      <div className="menu-scroll" role="presentation">
        {[null, ...(people ?? [])].map((user) => (
          <button
            key={user?.accountId ?? ''}
            type="button"
            role="menuitemradio"
            aria-checked={(assignee?.accountId ?? null) === (user?.accountId ?? null)}
            className="menu-item"
            onClick={() => pick(user)}
          >
            <Who user={user} nobody="Unassigned" />
            {assignee?.accountId === user?.accountId && <Icon name="check" tone="information" />}
          </button>
        ))}
      </div>
    </Menu>
  );
}
