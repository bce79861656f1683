import type { Who } from '../../contract/view';
import { roleName } from '../../domain/gate/words';
import type { Gate } from '../../domain/policy/schema';
import { knownOf } from '../../domain/record/empty';
import { dependenceOf } from '../../domain/signoff/independence';
import type { Seen } from './seen';

const MOST_NAMES = 3;

/** Who may edit the issue: the viewer first, then the assignee by name. */
export function editors({ facts, grants, viewer }: Seen): Who {
  const { assignee, assigneeName } = facts;
  const named = assignee !== undefined && assignee !== viewer && assigneeName !== undefined;
  const people = named ? [{ accountId: assignee, name: assigneeName }] : [];
  return { you: grants.edit, people, more: 0, editors: true };
}

/** Who can sign a gate in a role: holders of the role who are independent of the issue. */
export function signers(seen: Seen, gate: Gate, role: string, mayYou: boolean): Who {
  const { display, facts, policy, viewer } = seen;
  const record = knownOf(seen.record, facts);
  const other = new Set(
    gate.independence.distinctPeople
      ? record.signoffs
          .filter((s) => s.gate === gate.id && s.role !== role && s.revoked === undefined)
          .map((s) => s.signer)
      : [],
  );
  const able = (display.holders.get(role) ?? []).filter(
    ({ accountId }) =>
      accountId !== viewer &&
      dependenceOf(accountId, gate, facts, record) === undefined &&
      !other.has(accountId),
  );
  const people = able.slice(0, MOST_NAMES).map(({ accountId, name }) => ({ accountId, name }));
  return { you: mayYou, people, more: able.length - people.length, role, roleName: roleName(policy, role) };
}

/** `you, Dr. Amara Okafor or 2 more`, as it stands in a sentence; the role when nobody is known. */
export function nameThem({ you, people, more, roleName: role }: Who): string {
  const names = [
    ...(you ? ['You'] : []),
    ...people.map(({ name }) => name),
    ...(more > 0 ? [`${more} more`] : []),
  ];
  if (names.length === 0)
    return role === undefined ? 'anyone who may edit the issue' : `somebody with the role ${role}`;
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
