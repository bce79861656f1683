import type { AccountId } from '../shared/ids';
import type { DraftGate } from './draft';
import { rolesBefore } from './order';
import { shortageOf } from './people';
import { error, warning, type Problem } from './problem';
import type { Role, SignoffRequirement } from './schema';
import type { PolicyWorld } from './world';

interface Asked {
  readonly gate: DraftGate;
  readonly roles: readonly Role[];
  readonly world: PolicyWorld;
}

/** What is wrong with the sign-offs that a gate asks for: roles, order, and whether there are people enough. */
export function signoffProblems(
  gate: DraftGate,
  index: number,
  roles: readonly Role[],
  world: PolicyWorld,
): Problem[] {
  const asked = { gate, roles, world };
  return [
    ...gate.signoffs.flatMap((_, s) => {
      const path = `gates.${index}.signoffs.${s}`;
      return [...roleProblems(asked, s, path), ...orderProblems(asked, s, path)];
    }),
    ...peopleProblems(asked, `gates.${index}.signoffs`),
  ];
}

const nameOf = (roles: readonly Role[], id: string): string => roles.find((r) => r.id === id)?.name ?? id;

function roleProblems({ gate, roles, world }: Asked, s: number, path: string): Problem[] {
  const requirement = gate.signoffs[s];
  if (requirement === undefined) return [];
  const { role } = requirement;
  if (!roles.some(({ id }) => id === role)) {
    const message = `Gate "${gate.title}" asks for the role "${role}", which the policy does not have`;
    return [error('unknown-role', `${path}.role`, message)];
  }
  if (gate.signoffs.findIndex((other) => other.role === role) < s) {
    const message = `Gate "${gate.title}" asks for the role "${nameOf(roles, role)}" twice`;
    return [error('role-asked-twice', `${path}.role`, message)];
  }
  return holderProblems(requirement, nameOf(roles, role), world.holders.get(role), path);
}

function holderProblems(
  { count }: SignoffRequirement,
  name: string,
  holders: readonly AccountId[] | undefined,
  path: string,
): Problem[] {
  if (holders === undefined) {
    const message = `Jira does not say who holds the role "${name}"`;
    return [warning('holders-unknown', `${path}.role`, message)];
  }
  const people = new Set(holders).size;
  if (people === 0) {
    return [error('role-unheld', `${path}.role`, `Nobody in this project holds the role "${name}"`)];
  }
  if (people >= count) return [];
  const message = `Role "${name}" has ${people === 1 ? '1 holder' : `${people} holders`}, the gate needs ${count}`;
  return [error('count-above-holders', `${path}.count`, message)];
}

function orderProblems({ gate, roles }: Asked, s: number, path: string): Problem[] {
  const requirement = gate.signoffs[s];
  if (requirement?.after === undefined) return [];
  const { role, after } = requirement;
  const name = nameOf(roles, role);
  if (!gate.signoffs.some((other) => other.role === after)) {
    const message = `Role "${name}" signs after "${nameOf(roles, after)}", for which gate "${gate.title}" does not ask`;
    return [error('order-unknown', `${path}.after`, message)];
  }
  if (!rolesBefore(gate.signoffs, role).includes(role)) return [];
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
function peopleProblems({ gate, roles, world }: Asked, path: string): Problem[] {
  if (!gate.independence.distinctPeople) return [];
  const seats = gate.signoffs.flatMap(({ role, count }, s) => {
    const holders = [...new Set(world.holders.get(role))];
    const first = gate.signoffs.findIndex((other) => other.role === role) === s;
    return first && holders.length >= count ? [{ role, count, holders }] : [];
  });
  const short = shortageOf(seats);
  if (short === undefined) return [];
  const named = short.roles.map((role) => `"${nameOf(roles, role)}"`).join(' and ');
  const hold = short.people === 1 ? '1 person holds' : `${short.people} people hold`;
  const message = `Roles ${named} need ${short.needed} different people in gate "${gate.title}", ${hold} them`;
  return [error('not-enough-people', path, message)];
}
