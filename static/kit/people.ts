import type { Person, Who } from '../../src/contract/view';
import { either } from './text';

/** The printed name as Jira gives it, with what became of the account. */
export const nameOf = (person: Person): string =>
  person.closed === true ? `${person.name} (account closed)` : person.name;

/** Everybody who can, in words: the viewer first, then names, then the rest as a count. */
export function namesOf(who: Who): string[] {
  const names = [...(who.you ? ['You'] : []), ...who.people.map(nameOf)];
  if (who.editors === true)
    names.push(names.length === 0 ? 'Anyone who may edit the issue' : 'anyone who may edit the issue');
  if (who.more > 0) names.push(`${String(who.more)} more`);
  return names;
}

/** When nobody can: the role by name, and who can change that. */
export const nobody = (who: Who): string =>
  who.roleName === undefined
    ? 'Nobody can settle this now'
    : `Nobody holds the role ${who.roleName} here. A project admin can grant it.`;

/** `Helen Voss can sign.`, or that nobody can. */
export function whoCanSign(who: Who): string {
  const names = namesOf(who);
  return names.length === 0 ? nobody(who) : `${either(names)} can sign.`;
}
