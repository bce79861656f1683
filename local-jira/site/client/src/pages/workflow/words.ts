import { evaluateExpression } from '../../../../../expressions';
import type { RuleModule } from '../../api/modules';
import type { AvailableRule, Rule, Workflow, WorkflowStatus, WorkflowTransition } from '../../api/workflows';

/** The key of the app's module behind a rule, if it is one of the app's. */
export function moduleKeyOf(rule: Pick<Rule, 'ruleKey' | 'parameters'>): string | undefined {
  return rule.ruleKey.startsWith('forge:') ? rule.parameters['key']?.split('/').at(-1) : undefined;
}

/** What can be added that a rule is one of. */
export function kindOfRule(rule: Rule, available: readonly AvailableRule[]): AvailableRule | undefined {
  return available.find((one) =>
    one.id === undefined ? one.ruleKey === rule.ruleKey : one.id === rule.parameters['key'],
  );
}

/** What a rule is called: an app's rule that the app no longer has by its key. */
export function ruleTitle(rule: Rule, available: readonly AvailableRule[]): string {
  return kindOfRule(rule, available)?.name ?? moduleKeyOf(rule) ?? rule.ruleKey;
}

export interface Names {
  role: Readonly<Record<string, string>>;
  group: Readonly<Record<string, string>>;
  permission: Readonly<Record<string, string>>;
  field: Readonly<Record<string, string>>;
}

const PARTS: [parameter: string, names: keyof Names, word: string][] = [
  ['roleIds', 'role', 'Roles'],
  ['groupIds', 'group', 'Groups'],
  ['permissionKeys', 'permission', 'Permissions'],
  ['permissionKey', 'permission', 'Permission'],
  ['fieldsRequired', 'field', 'Fields'],
];

/** The values of a parameter that is written with commas. */
export const listed = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((one) => one !== '');

/** One of Jira's own rules in words: what it lets pass. */
export function systemSummary({ parameters }: Rule, names: Names): string {
  const parts = PARTS.flatMap(([parameter, kind, word]) => {
    const values = listed(parameters[parameter]);
    return values.length === 0 ? [] : [`${word}: ${values.map((one) => names[kind][one] ?? one).join(', ')}`];
  });
  return parts.join(' · ');
}

function configOf(rule: Rule): unknown {
  try {
    return JSON.parse(rule.parameters['config'] ?? '');
  } catch {
    return {};
  }
}

/** An app's rule as the app words its configuration, else the description of the module. */
export function appSummary(rule: Rule, module: RuleModule | undefined, description: string): string {
  const { configurationDescription } = module ?? {};
  if (configurationDescription === undefined) return description;
  const said = evaluateExpression(configurationDescription, { config: configOf(rule) });
  return said.ok && typeof said.value === 'string' && said.value !== '' ? said.value : description;
}

const nameOf = (statuses: readonly WorkflowStatus[], reference: string): string =>
  statuses.find((one) => one.statusReference === reference)?.name ?? reference;

/** "To Do → In Progress", "Any status → Done", "Created → To Do". */
export function wayOf(
  { type, links, toStatusReference }: WorkflowTransition,
  statuses: WorkflowStatus[],
): string {
  const from = links.flatMap(({ fromStatusReference }) => fromStatusReference ?? []);
  const starts = { INITIAL: 'Created', GLOBAL: 'Any status', DIRECTED: '' }[type];
  const start = starts === '' ? from.map((one) => nameOf(statuses, one)).join(', ') : starts;
  return `${start} → ${nameOf(statuses, toStatusReference)}`;
}

/** The statuses of a workflow in its order. */
export function statusesOf(workflow: Workflow, statuses: readonly WorkflowStatus[]): WorkflowStatus[] {
  return workflow.statuses.flatMap(
    ({ statusReference }) => statuses.find((one) => one.statusReference === statusReference) ?? [],
  );
}

/** The transitions that lead out of a status, those from everywhere included. */
export function waysOut(workflow: Workflow, statusReference: string): WorkflowTransition[] {
  return workflow.transitions.filter(
    ({ type, links }) =>
      type === 'GLOBAL' ||
      (type === 'DIRECTED' && links.some((one) => one.fromStatusReference === statusReference)),
  );
}

/** How many rules a transition has, in words. */
export function ruleCount({ conditions, validators }: WorkflowTransition): string {
  const inGroups = (group: typeof conditions): number =>
    group ? group.conditions.length + group.conditionGroups.reduce((sum, one) => sum + inGroups(one), 0) : 0;
  const count = inGroups(conditions) + validators.length;
  return count === 0 ? 'No rules' : count === 1 ? '1 rule' : `${count} rules`;
}
