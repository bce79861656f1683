import type { Asker } from './asker';
import { rolesBefore } from './order';
import { shortageOf } from './people';
import { error, warning, type Problem } from './problem';
import type { Role, SignoffRequirement } from './schema';
import type { PolicyWorld } from './world';

interface Asked {
  readonly asker: Asker;
  readonly roles: readonly Role[];
  readonly world: PolicyWorld;
}

/** What is wrong with the sign-offs that a gate, or the sprint, asks for: roles, order, and whether there are people enough. */
export function signoffProblems(asker: Asker, roles: readonly Role[], world: PolicyWorld): Problem[] {
  const asked = { asker, roles, world };
  return [
    ...asker.signoffs.flatMap((_, s) => {
      const path = `${asker.path}.signoffs.${s}`;
      return [...roleProblems(asked, s, path), ...orderProblems(asked, s, path)];
    }),
    ...peopleProblems(asked, `${asker.path}.signoffs`),
  ];
}

/** What a role is called; its id where the policy does not have it. */
export const nameOf = (roles: readonly Role[], id: string): string =>
  roles.find((r) => r.id === id)?.name ?? id;

function roleProblems(asked: Asked, s: number, path: string): Problem[] {
  const { asker, roles } = asked;
  const requirement = asker.signoffs[s];
  if (requirement === undefined) return [];
  const { role } = requirement;
  if (!roles.some(({ id }) => id === role)) {
    const message = `${asker.opening} asks for the role "${role}", which the policy does not have`;
    return [error('unknown-role', `${path}.role`, message)];
  }
  if (asker.signoffs.findIndex((other) => other.role === role) < s) {
    const message = `${asker.opening} asks for the role "${nameOf(roles, role)}" twice`;
    return [error('role-asked-twice', `${path}.role`, message)];
  }
  return holderProblems(asked, requirement, path);
}

function holderProblems(
  { asker, roles, world }: Asked,
  { role, count }: SignoffRequirement,
  path: string,
): Problem[] {
  const name = nameOf(roles, role);
  const holders = world.holders.get(role);
  if (holders === undefined) return [holdersUnknown(name, `${path}.role`)];
  const people = new Set(holders).size;
  if (people === 0) {
    return [error('role-unheld', `${path}.role`, `Nobody in this project holds the role "${name}"`)];
  }
  if (people >= count) return [];
  const message = `Role "${name}" has ${people === 1 ? '1 holder' : `${people} holders`}, the ${asker.kind} needs ${count}`;
  return [error('count-above-holders', `${path}.count`, message)];
}

/** Jira does not say who holds a role: that may be anybody, and is said. */
export const holdersUnknown = (name: string, path: string): Problem =>
  warning('holders-unknown', path, `Jira does not say who holds the role "${name}"`);

function orderProblems({ asker, roles }: Asked, s: number, path: string): Problem[] {
  const requirement = asker.signoffs[s];
  if (requirement?.after === undefined) return [];
  const { role, after } = requirement;
  const name = nameOf(roles, role);
  if (!asker.signoffs.some((other) => other.role === after)) {
    const message = `Role "${name}" signs after "${nameOf(roles, after)}", for which ${asker.called} does not ask`;
    return [error('order-unknown', `${path}.after`, message)];
  }
  if (!rolesBefore(asker.signoffs, role).includes(role)) return [];
  const message =
    after === role
      ? `Role "${name}" signs after itself`
      : `Roles "${name}" and "${nameOf(roles, after)}" wait for each other`;
  return [error('order-circular', `${path}.after`, message)];
}

/**
 * Where each role is filled by different people, whether there are enough of them. Roles whose holders are unknown may
 * have anybody, and roles that fail alone are named alone.
 */
function peopleProblems({ asker, roles, world }: Asked, path: string): Problem[] {
  if (!asker.independence.distinctPeople) return [];
  const seats = asker.signoffs.flatMap(({ role, count }, s) => {
    const holders = [...new Set(world.holders.get(role))];
    const first = asker.signoffs.findIndex((other) => other.role === role) === s;
    return first && holders.length >= count ? [{ role, count, holders }] : [];
  });
  const short = shortageOf(seats);
  if (short === undefined) return [];
  const named = short.roles.map((role) => `"${nameOf(roles, role)}"`).join(' and ');
  const hold = short.people === 1 ? '1 person holds' : `${short.people} people hold`;
  const message = `Roles ${named} need ${short.needed} different people in ${asker.called}, ${hold} them`;
  return [error('not-enough-people', path, message)];
}
