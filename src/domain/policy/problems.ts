import { askingGate } from './asker';
import { MOST, type PolicyDraft } from './draft';
import { childrenProblems } from './problemsOfChildren';
import { checklistProblems } from './problemsOfChecklists';
import { riskProblems } from './problemsOfRisk';
import { signoffProblems } from './problemsOfSignoffs';
import { sprintProblems } from './problemsOfSprint';
import { error, type Problem, type ProblemCode } from './problem';
import { namedTemplates } from './publish';
import type { PolicyWorld } from './world';

export type { PolicyWorld } from './world';

/** Everything that is wrong with a draft. One without errors compiles to a valid policy. */
export function problemsOf(draft: PolicyDraft, world: PolicyWorld): Problem[] {
  return [
    ...titleProblems(draft),
    ...identityProblems(draft),
    ...limitProblems(draft, world),
    ...draft.gates.flatMap((gate, index) => [
      ...guardProblems(gate, index, world),
      ...checklistProblems(askingGate(gate, index), world),
      ...signoffProblems(askingGate(gate, index), draft.roles, world),
    ]),
    ...childrenProblems(draft.gates),
    ...riskProblems(draft, world),
    ...sprintProblems(draft, world),
  ];
}

/** The sentences of the problems that stop publishing, each once: a role that nobody holds may be asked for twice. */
export const errorsIn = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)),
];

/** White space, punctuation and what cannot be seen is no title. */
const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

function titleProblems({ title, roles, gates, sprint }: PolicyDraft): Problem[] {
  const written: [string, string, string][] = [
    [title, 'title', 'The policy has no title'],
    ...roles.map(({ id, name }, r): [string, string, string] => [
      name,
      `roles.${r}.name`,
      `Role "${id}" has no name`,
    ]),
    ...gates.map((gate, g): [string, string, string] => [
      gate.title,
      `gates.${g}.title`,
      `Gate "${gate.id}" has no title`,
    ]),
    ...gates.flatMap((gate, g) =>
      gate.signoffs.map(({ role, meaning }, s): [string, string, string] => [
        meaning,
        `gates.${g}.signoffs.${s}.meaning`,
        `Gate "${gate.title}" does not say what a sign-off by "${role}" means`,
      ]),
    ),
    ...(sprint?.signoffs ?? []).map(({ role, meaning }, s): [string, string, string] => [
      meaning,
      `sprint.signoffs.${s}.meaning`,
      `The sprint does not say what a sign-off by "${role}" means`,
    ]),
  ];
  return written
    .filter(([text]) => isBlank(text))
    .map(([, path, message]) => error('title-missing', path, message));
}

function identityProblems({ roles, gates }: PolicyDraft): Problem[] {
  return [
    ...(gates.length === 0 ? [error('no-gates', 'gates', 'The policy has no gate')] : []),
    ...(roles.length === 0 ? [error('no-roles', 'roles', 'The policy has no role')] : []),
    ...repeated(gates).map((g) =>
      error('duplicate-gate', `gates.${g}.id`, `Two gates have the id "${gates[g]?.id ?? ''}"`),
    ),
    ...repeated(roles).map((r) =>
      error('duplicate-role', `roles.${r}.id`, `Two roles have the id "${roles[r]?.id ?? ''}"`),
    ),
  ];
}

const repeated = (named: readonly { readonly id: string }[]): number[] =>
  named.flatMap(({ id }, index) => (named.findIndex((other) => other.id === id) < index ? [index] : []));

function limitProblems(draft: PolicyDraft, { templates }: PolicyWorld): Problem[] {
  const named = namedTemplates(draft);
  const items = templates.filter(({ id }) => named.includes(id)).reduce((sum, found) => sum + found.items, 0);
  const statuses = new Set(draft.gates.flatMap(({ guards }) => guards)).size;
  return [
    ...over('too-many-templates', named.length, MOST.templates, 'checklists'),
    ...over('too-many-items', items, MOST.items, 'checklist items'),
    ...over('too-many-statuses', statuses, MOST.statuses, 'guarded statuses'),
  ];
}

const over = (code: ProblemCode, count: number, most: number, what: string): Problem[] =>
  count <= most ? [] : [error(code, 'gates', `The gates have ${count} ${what}, a policy holds ${most}`)];

/** Whether a gate asks for anything at all. */
const asksSomething = ({
  checklists,
  signoffs,
  children,
  risk,
  sprint,
}: PolicyDraft['gates'][number]): boolean =>
  checklists.length + signoffs.length > 0 || [children, risk, sprint].some((one) => one !== undefined);

function guardProblems(
  gate: PolicyDraft['gates'][number],
  index: number,
  { statuses }: PolicyWorld,
): Problem[] {
  const { title, guards } = gate;
  const path = `gates.${index}`;
  return [
    ...(guards.length > 0
      ? []
      : [error('gate-guards-nothing', `${path}.guards`, `Gate "${title}" guards no status`)]),
    ...(asksSomething(gate) ? [] : [error('gate-asks-nothing', path, `Gate "${title}" asks for nothing`)]),
    ...guards.flatMap((id, g) =>
      statuses.some((status) => status.id === id)
        ? []
        : [
            error(
              'unknown-status',
              `${path}.guards.${g}`,
              `Gate "${title}" guards status ${id}, which the project does not have`,
            ),
          ],
    ),
  ];
}
