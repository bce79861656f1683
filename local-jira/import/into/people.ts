import { createHash } from 'node:crypto';
import type { JiraModel } from '../../jira';
import type { ImportedTicket } from '../ticket';

/**
 * Account ids by display name: people of the site who are called so, and for the others new accounts that cannot
 * sign in, have no licence, and are the same at the next import.
 */
export function peopleOf(model: JiraModel, tickets: readonly ImportedTicket[]): ReadonlyMap<string, string> {
  const names = new Set(
    tickets.flatMap(({ assignee, reporter }) => [assignee, reporter]).filter((name) => name !== undefined),
  );
  const known = new Map(model.users().map((user) => [user.displayName, user.accountId]));
  return new Map([...names].map((name) => [name, known.get(name) ?? newcomer(model, name)]));
}

function newcomer(model: JiraModel, displayName: string): string {
  const accountId = `imported-${createHash('sha256').update(displayName).digest('hex').slice(0, 16)}`;
  model.setup.user({
    accountId,
    emailAddress: `${accountId}@imported.caregate.example`,
    displayName,
    accountType: 'atlassian',
    active: false,
    licensed: false,
    timeZone: 'Etc/UTC',
    locale: 'en-US',
  });
  return accountId;
}
