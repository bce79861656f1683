import type { FieldScope, Gate, Policy, RiskRequirement, Role, Scope } from './schema';

/** Words of the sentences about differences: titles and names where a policy knows them, ids where it does not. */
export interface Naming {
  readonly before: Policy;
  readonly after: Policy;
}

const find = <T>({ before, after }: Naming, of: (policy: Policy) => T | undefined): T | undefined =>
  of(after) ?? of(before);

export const nameOfRole = (naming: Naming, id: string): string =>
  find(naming, ({ roles }) => roles.find((role) => role.id === id)?.name) ?? id;

export const nameOfStatus = (naming: Naming, id: string): string =>
  find(naming, ({ statuses }) => statuses.find((status) => status.id === id)?.name) ?? `status ${id}`;

export const titleOfGate = (naming: Naming, id: string): string =>
  find(naming, ({ gates }) => gates.find((gate) => gate.id === id)?.title) ?? id;

export const titleOfChecklist = (naming: Naming, id: string): string =>
  find(naming, ({ templates }) => templates.find((template) => template.id === id)?.title) ?? id;

/** What a level of risk is called. */
export const levelIn = (naming: Naming, id: string): string =>
  find(naming, ({ method }) => method?.levels.find((level) => level.id === id)?.name) ?? id;

/** `residual risk at most Medium, or accepted by the quality`. */
export const riskWords = (naming: Naming, { atMost, acceptedBy }: RiskRequirement): string => {
  const or = acceptedBy === undefined ? '' : ` or accepted by the ${nameOfRole(naming, acceptedBy)}`;
  return `a residual risk of at most ${levelIn(naming, atMost)}${or}`;
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

export const statusesOf = (naming: Naming, { guards }: Gate): string =>
  listed(guards.map((id) => nameOfStatus(naming, id)));

/** `30 days`, `1 day`. */
export const days = (count: number | undefined, without: string): string => {
  if (count === undefined) return without;
  return count === 1 ? '1 day' : `${count} days`;
};

const among = (what: string, ids: readonly string[] | undefined): string[] =>
  ids === undefined ? [] : [`${what} ${ids.length === 0 ? 'none' : listed(ids, 'or')}`];

const fieldWords = ({ field, anyOf }: FieldScope): string => `${field} ${listed(anyOf, 'or')}`;

/** Which issues a gate is for, as a list of conditions: `issue type 10001 or 10002, label phi`. */
export function scopeWords(naming: Naming, scope: Scope): string {
  const { issueTypes, labels, components, fields = [], riskAtLeast } = scope;
  const conditions = [
    ...among('issue type', issueTypes),
    ...among('label', labels),
    ...among('component', components),
    ...fields.map(fieldWords),
    ...(riskAtLeast === undefined ? [] : [`risk at least ${levelIn(naming, riskAtLeast)}`]),
  ];
  return conditions.length === 0 ? 'all issues' : conditions.join(', ');
}

/** What gives a role, each in words: `permission sign-quality`, `group 1f0a`. */
export const giversOf = ({ permission, groups = [], projectRoles = [] }: Role): string[] => [
  ...(permission === undefined ? [] : [`permission ${permission}`]),
  ...groups.map((id) => `group ${id}`),
  ...projectRoles.map((id) => `project role ${id}`),
];

/** What a gate asks for, in one line: `Evidence list; 2 × compliance officer`. */
export function askedWords(naming: Naming, { checklists, signoffs, children, risk, sprint }: Gate): string {
  const asked = [
    ...checklists.map((id) => titleOfChecklist(naming, id)),
    ...signoffs.map(({ role, count }) => `${count} × ${nameOfRole(naming, role)}`),
    ...(children === undefined ? [] : [`children that passed ${titleOfGate(naming, children)}`]),
    ...(risk === undefined ? [] : [riskWords(naming, risk)]),
    ...(sprint === undefined ? [] : ['a validated sprint']),
  ];
  return asked.length === 0 ? 'nothing' : listed(asked);
}
