import { JqlError } from '../errors';
import { DATE_FUNCTIONS } from './dates';
import type { Call, JqlFunction } from './function';
import { PEOPLE_FUNCTIONS } from './people';
import { WORK_FUNCTIONS } from './work';

export type { Call, JqlFunction } from './function';

/** Every function that queries may call. */
export const FUNCTIONS: readonly JqlFunction[] = [...DATE_FUNCTIONS, ...PEOPLE_FUNCTIONS, ...WORK_FUNCTIONS];

const byName = new Map(FUNCTIONS.map((one) => [one.name.toLowerCase(), one]));

/** Functions of Jira that this site does not offer. */
const ELSEWHERE = new Set(
  (
    'approved approver breached cascadeoption choiceoption componentsleadbyuser currentlogin elapsed everbreached ' +
    'issuehistory lastlogin organizationmembers paused pending projectsleadbyuser ' +
    'projectswhereuserhaspermission projectswhereuserhasrole remaining running updatedby votedissues watchedissues'
  ).split(' '),
);

/** The function of this name, in any case. @throws {JqlError} in Jira's words when there is none. */
export function functionNamed({ name, args }: Pick<Call, 'name' | 'args'>): JqlFunction {
  const found = byName.get(name.toLowerCase());
  if (found !== undefined) return found;
  if (ELSEWHERE.has(name.toLowerCase()))
    throw new JqlError(`The local Jira does not emulate the JQL function '${name}()'.`, false);
  throw new JqlError(`Unable to find JQL function '${name}(${args.join(', ')})'.`);
}

/** The values of one call. @throws {JqlError} for a wrong number of arguments, or a field of another kind. */
export function callFunction(call: Call): readonly string[] {
  const { name, args, field } = call;
  const found = functionNamed(call);
  const [least, most] = found.args;
  if (args.length < least || args.length > most) {
    const expected = least === most ? `'${least}'` : `between '${least}' and '${most}'`;
    throw new JqlError(`Function '${name}' expected ${expected} arguments but received '${args.length}'.`);
  }
  if (!found.kinds.includes(field.kind))
    throw new JqlError(
      `A value provided by the function '${name}' is invalid for the field '${field.name}'.`,
    );
  return found.evaluate(call);
}
