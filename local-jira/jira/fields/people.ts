import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import { renderUser, renderUserOrNull } from '../render/user';
import { allowed } from '../permissions/check';
import type { Described, FieldContext, Kind } from './kind';
import { each, NOTHING, single } from './kind';

function accountOf(input: unknown, context: FieldContext): string {
  const { core, field } = context;
  if (!isObject(input)) throw badField(field.id, 'data was not an object');
  const given = input['accountId'] ?? input['id'];
  if (typeof given !== 'string') throw badField(field.id, 'expected Object containing an accountId property');
  const user = core.tables.users.get(given);
  if (!user) throw badField(field.id, `User '${given}' does not exist.`);
  return user.accountId;
}

/** Jira assigns issues only to people who hold Assignable User in the project. */
function assignable(accountId: string, { core, field, project }: FieldContext): void {
  if (field.id !== 'assignee') return;
  if (!allowed(core, { kind: 'user', accountId }, 'ASSIGNABLE_USER', { project })) {
    const name = core.tables.users.get(accountId)?.displayName ?? accountId;
    throw badField('assignee', `User '${name}' cannot be assigned issues.`);
  }
}

function describe(stored: Json, { core }: FieldContext): Described {
  if (typeof stored !== 'string') return NOTHING;
  return { id: stored, text: core.tables.users.get(stored)?.displayName ?? stored };
}

export const user: Kind = {
  empty: null,
  parse(input, context) {
    if (input === null || (isObject(input) && input['accountId'] === null)) return null;
    const accountId = accountOf(input, context);
    assignable(accountId, context);
    return accountId;
  },
  render: (stored, { core }) => renderUserOrNull(core, stored),
  changes: single(describe),
};

export const users: Kind = {
  empty: [],
  parse(input, context) {
    if (input === null) return [];
    if (!Array.isArray(input)) throw badField(context.field.id, 'data was not an array');
    return input.map((one) => accountOf(one, context));
  },
  render: (stored, { core }) =>
    Array.isArray(stored) ? stored.map((id) => renderUser(core, idText(id))) : null,
  changes: each(describe),
};
