import { gateDifferences } from './diffGate';
import { methodDifference } from './diffMethod';
import { sprintDifferences } from './diffSprint';
import { templateDifferences } from './diffTemplates';
import { askedWords, giversOf, statusesOf, type Naming } from './diffWords';
import type { Difference } from './difference';
import { namedRoles } from './publish';
import type { Gate, Policy, Role } from './schema';

/**
 * How a policy differs from the one in force. A difference lowers when an issue that is blocked today may pass, or a
 * sprint that is not validated may be, afterwards: with what people did to it, or with what they may do from now on.
 * Where no difference lowers, whatever is blocked before is blocked after; a property test holds this to the rules of
 * decisions.
 *
 * Not counted: a policy that asks nothing anybody could fulfil (a gate without requirements, a rule that names a gate
 * which does not exist) is a mistake that blocks; mending it lowers nothing. Where no policy is in force there is
 * nothing to lower.
 */
export function differencesOf(before: Policy | undefined, after: Policy): Difference[] {
  const naming = { before: before ?? nothing(after), after };
  return [
    ...titleDifference(naming),
    ...methodDifference(naming),
    ...removedGates(naming),
    ...after.gates.flatMap((now) => {
      const was = naming.before.gates.find(({ id }) => id === now.id);
      return was === undefined ? [newGate(now, naming)] : gateDifferences(was, now, naming);
    }),
    ...sprintDifferences(naming),
    ...templateDifferences(naming),
    ...roleDifferences(naming),
  ];
}

/** The differences that need a second person. */
export const loweringOf = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ lowers }) => lowers);

/** What stands for no policy: it asks for nothing. The roles and the title of the first policy are no difference. */
const nothing = ({ method: _method, sprint: _sprint, ...after }: Policy): Policy => ({
  ...after,
  gates: [],
  templates: [],
});

const titleDifference = ({ before, after }: Naming): Difference[] =>
  before.title === after.title
    ? []
    : [
        {
          gate: null,
          what: 'The policy has another title',
          was: before.title,
          now: after.title,
          lowers: false,
        },
      ];

const gateWords = (naming: Naming, gate: Gate): string =>
  `guards ${statusesOf(naming, gate)}, asks for ${askedWords(naming, gate)}`;

const removedGates = (naming: Naming): Difference[] =>
  naming.before.gates
    .filter(({ id }) => !naming.after.gates.some((gate) => gate.id === id))
    .map((gate) => ({
      gate: gate.id,
      what: `The gate ${gate.title} is gone`,
      was: gateWords(naming, gate),
      now: null,
      lowers: true,
    }));

const newGate = (gate: Gate, naming: Naming): Difference => ({
  gate: gate.id,
  what: `The gate ${gate.title} is new`,
  was: null,
  now: gateWords(naming, gate),
  lowers: false,
});

function roleDifferences({ before, after }: Naming): Difference[] {
  const asked = namedRoles(before);
  return [
    ...before.roles.flatMap((was) => {
      const now = after.roles.find(({ id }) => id === was.id);
      if (now === undefined) return [roleDifference(`The role ${was.name} is gone`, was, undefined)];
      return changedRole(was, now, asked.has(was.id));
    }),
    ...after.roles
      .filter(({ id }) => !before.roles.some((role) => role.id === id))
      .map((now) => roleDifference(`The role ${now.name} is new`, undefined, now)),
  ];
}

const roleDifference = (
  what: string,
  was: Role | undefined,
  now: Role | undefined,
  lowers = false,
): Difference => ({
  gate: null,
  what,
  was: was === undefined ? null : giversOf(was).join(', '),
  now: now === undefined ? null : giversOf(now).join(', '),
  lowers,
});

/** A role that is given by more than before may be signed in by people who could not: that lowers where it is asked. */
function changedRole(was: Role, now: Role, asked: boolean): Difference[] {
  const found: Difference[] = [];
  if (was.name !== now.name) {
    const what = `The role ${was.name} has another name`;
    found.push({ gate: null, what, was: was.name, now: now.name, lowers: false });
  }
  const [givenBy, givenNow] = [giversOf(was), giversOf(now)];
  const widened = givenNow.some((giver) => !givenBy.includes(giver));
  if (widened || givenBy.some((giver) => !givenNow.includes(giver))) {
    const what = `The role ${now.name} is given by ${widened ? 'others' : 'fewer'} than before`;
    found.push(roleDifference(what, was, now, widened && asked));
  }
  return found;
}
