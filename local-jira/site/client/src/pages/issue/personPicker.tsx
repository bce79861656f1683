import { useState } from 'react';
import { loadAssignable } from '../../api/jira';
import type { Issue, User } from '../../api/schemas';
import { Who } from '../../parts/avatar';
import { Icon } from '../../parts/icon';
import { Menu } from '../../parts/menu';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  field: 'assignee' | 'reporter';
  onChanged: () => Promise<void>;
}

const WORDS = {
  assignee: { label: 'Assignee', nobody: 'Unassigned' },
  reporter: { label: 'Reporter', nobody: 'None' },
};

/** One person, picked among those who can be assigned. There is always a reporter, not always an assignee. */
export function PersonPicker({ issue, field, onChanged }: Props) {
  const { label, nobody } = WORDS[field];
  const person = issue.fields[field];
  const save = useSave(issue.key, onChanged);
  const [people, setPeople] = useState<User[]>();
  const load = (): void => void loadAssignable(issue.key).then(setPeople, () => setPeople([]));
  const pick = (user: User | null): void =>
    void save({ [field]: user === null ? null : { accountId: user.accountId } });
  const choices = [...(field === 'assignee' ? [null] : []), ...(people ?? [])];
  return (
    <Menu
      label={label}
      onOpen={load}
      align="end"
      trigger={(props) => (
        <button type="button" className="value-button" {...props}>
          <Who user={person} nobody={nobody} />
          <span className="visually-hidden">, change the {field}</span>
        </button>
      )}
    >
      <div className="menu-scroll" role="presentation">
        {choices.length === 0 && (
          <div className="menu-empty" role="menuitem" aria-disabled="true" tabIndex={-1}>
            Loading people…
          </div>
        )}
        {choices.map((user) => (
          <button
            key={user?.accountId ?? ''}
            type="button"
            role="menuitemradio"
            aria-checked={(person?.accountId ?? null) === (user?.accountId ?? null)}
            className="menu-item"
            onClick={() => pick(user)}
          >
            <Who user={user} nobody={nobody} />
            {person?.accountId === user?.accountId && <Icon name="check" tone="information" />}
          </button>
        ))}
      </div>
    </Menu>
  );
}
