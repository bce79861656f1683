import { useCallback, useState } from 'react';
import { loadAccounts } from '../../api/organisation';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Empty, Failed, Skeleton } from '../../parts/states';
import { useSite } from '../../site';
import { useAct } from '../people/useAct';
import { AccountRow } from './accountRow';
import { InviteDialog } from './inviteDialog';
import { SectionHead } from './sectionHead';

const KINDS: [value: string, text: string][] = [
  ['all', 'Everybody'],
  ['active', 'Active'],
  ['inactive', 'Deactivated'],
  ['unlicensed', 'Without Jira access'],
  ['app', 'Apps'],
];

interface Filtered {
  displayName: string;
  emailAddress: string;
  accountType: string;
  active: boolean;
  licensed: boolean;
}

/** Whether an account is shown: some words of its name or address, and one of the kinds of the list. */
export function matches(account: Filtered, words: string, kind: string): boolean {
  const text = `${account.displayName} ${account.emailAddress}`.toLowerCase();
  if (!text.includes(words.trim().toLowerCase())) return false;
  if (kind === 'active') return account.active;
  if (kind === 'inactive') return !account.active;
  if (kind === 'unlicensed') return !account.licensed && account.accountType !== 'app';
  return kind !== 'app' || account.accountType === 'app';
}

/** `/admin/people`: everybody with status, licence and groups. What changes here changes who can be chosen in the user menu. */
export function PeopleSection() {
  const accounts = useLoad('accounts', loadAccounts);
  const { session, become } = useSite();
  const { reload } = accounts;
  const everywhere = useCallback(async () => {
    await reload();
    await become(session.user.accountId);
  }, [reload, become, session.user.accountId]);
  const { act, busy } = useAct(everywhere);
  const [inviting, setInviting] = useState(false);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState('all');
  if (accounts.error)
    return (
      <Failed
        error={accounts.error}
        missing="You cannot see the people"
        onRetry={() => void accounts.reload()}
      />
    );
  const shown = accounts.data?.filter((one) => matches(one, words, kind));
  return (
    <>
      <SectionHead
        title="People"
        lead="A deactivated account holds nothing and cannot be assigned issues; what it did stays under its name."
      >
        <Button look="primary" onClick={() => setInviting(true)}>
          Invite people
        </Button>
      </SectionHead>
      <div className="filter-row">
        <input
          type="search"
          aria-label="Find people"
          placeholder="Name or email"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <select aria-label="Which people" value={kind} onChange={(event) => setKind(event.target.value)}>
          {KINDS.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      {!shown && <Skeleton lines={10} label="Loading people" />}
      {shown?.length === 0 && <Empty title="Nobody matches">Change the words or the list.</Empty>}
      {shown && shown.length > 0 && (
        <div className="card">
          <table className="table people-table" aria-label="People">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Status</th>
                <th scope="col">Jira</th>
                <th scope="col">Groups</th>
                <th scope="col">
                  <span className="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((account) => (
                <AccountRow key={account.accountId} account={account} act={act} busy={busy} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} onDone={everywhere} />}
    </>
  );
}
