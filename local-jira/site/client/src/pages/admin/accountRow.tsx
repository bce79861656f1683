import type { Account } from '../../api/organisation';
import { setAccess, setActive } from '../../api/organisation';
import { Link } from '../../lib/route';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Lozenge } from '../../parts/lozenge';
import { Menu } from '../../parts/menu';
import { useSite } from '../../site';

interface Props {
  account: Account;
  busy: boolean;
  act: (what: string, work: () => Promise<unknown>) => Promise<boolean>;
}

/** What kind of access an account has, in a word or two. */
export function accessWords({ accountType, licensed }: { accountType: string; licensed: boolean }): string {
  if (accountType === 'app') return 'App';
  if (accountType === 'customer') return 'Customer';
  return licensed ? 'Has access' : 'No access';
}

export function AccountRow({ account, act, busy }: Props) {
  const { session } = useSite();
  const { accountId, displayName, emailAddress, active, groups } = account;
  const self = accountId === session.user.accountId;
  return (
    <tr className={active ? undefined : 'row-inactive'}>
      <td>
        <span className="person-cell">
          <Avatar id={accountId} name={displayName} />
          <span>
            <span className="person-cell-name">
              {displayName}
              {self && <span className="subtlest"> (you)</span>}
            </span>
            <span className="subtle person-cell-mail">{emailAddress}</span>
          </span>
        </span>
      </td>
      <td>
        <Lozenge tone={active ? 'success' : 'neutral'}>{active ? 'Active' : 'Deactivated'}</Lozenge>
      </td>
      <td>{accessWords(account)}</td>
      <td>
        <GroupLinks groups={groups} />
      </td>
      <td className="cell-end">
        {!self && account.accountType !== 'app' && <Actions account={account} act={act} busy={busy} />}
      </td>
    </tr>
  );
}

function GroupLinks({ groups }: { groups: Account['groups'] }) {
  if (groups.length === 0) return <span className="subtlest">None</span>;
  return (
    <span className="group-links">
      {groups.map(({ groupId, name }) => (
        <Link key={groupId} href={`/admin/groups/${groupId}`}>
          {name}
        </Link>
      ))}
    </span>
  );
}

function Actions({ account, act, busy }: Props) {
  const { accountId, displayName, active, licensed } = account;
  const items: [text: string, work: () => Promise<unknown>][] = [
    [active ? 'Deactivate' : 'Activate', () => setActive(accountId, !active)],
    [licensed ? 'Remove Jira access' : 'Give Jira access', () => setAccess(accountId, !licensed)],
  ];
  return (
    <Menu
      label={`Actions for ${displayName}`}
      align="end"
      trigger={(props) => (
        <Button
          look="subtle"
          compact
          bare
          icon="more"
          aria-label={`Actions for ${displayName}`}
          disabled={busy}
          {...props}
        />
      )}
    >
      {items.map(([text, work]) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => void act(text, work)}
        >
          {text}
        </button>
      ))}
    </Menu>
  );
}
