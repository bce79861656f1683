import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest } from '../jira/errors';
import type { Holder } from '../jira/entities/permission';
import { valuesOf } from '../jira/tables';
import { notEmulated } from './http';

/** Kinds of holders that Jira has and this one does not. */
const NOT_EMULATED = ['userCustomField', 'groupCustomField', 'sd.customer.portal.only'];

/** Who gets something: accounts by id, groups by id or name, project roles by id. `value` goes before `parameter`. */
export const holderInput = z.object({
  type: z.string().min(1),
  parameter: z.string().nullish(),
  value: z.string().nullish(),
});

const PLAIN = ['projectLead', 'reporter', 'assignee', 'anyone', 'applicationRole'] as const;

function groupIdOf(core: Core, idOrName: string): string | undefined {
  return valuesOf(core.tables.groups).find(({ groupId, name }) => groupId === idOrName || name === idOrName)
    ?.groupId;
}

function named(core: Core, type: string, given: string): Holder | undefined {
  switch (type) {
    case 'user':
      return core.tables.users.get(given) ? { type, parameter: given } : undefined;
    case 'projectRole':
      return core.tables.roles.get(given) ? { type, parameter: given } : undefined;
    case 'group': {
      const parameter = groupIdOf(core, given);
      return parameter === undefined ? undefined : { type, parameter };
    }
    default:
      return undefined;
  }
}

/** Reads a holder. Throws 400 for an unknown kind, 501 for one that is not emulated, and for an account, group or role that does not exist. */
export function readHolder(core: Core, input: z.output<typeof holderInput>): Holder {
  const plain = PLAIN.find((type) => type === input.type);
  if (plain) return { type: plain };
  if (NOT_EMULATED.includes(input.type)) throw notEmulated(`a holder of type ${input.type}`);
  if (!['user', 'group', 'projectRole'].includes(input.type))
    throw badRequest(`Unrecognized holder type: ${input.type}`);
  const given = input.value ?? input.parameter;
  if (given === undefined || given === null)
    throw badRequest(`A holder of type ${input.type} needs a value.`);
  const holder = named(core, input.type, given);
  if (!holder) throw badRequest(`The ${input.type} '${given}' does not exist.`);
  return holder;
}
