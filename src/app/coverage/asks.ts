import { capitalised, checklistTitle, counted, gateTitle, roleName, someone } from '../../domain/gate/words';
import type { Gate, Policy, RiskRequirement, Scope, SignoffRequirement } from '../../domain/policy/schema';

/**
 * What a gate asks, a short sentence each: checklists by title, sign-offs by role and meaning, children, risk, sprint, and
 * of which issues.
 */
export function asksOf(gate: Gate, policy: Policy): string[] {
  const { checklists, signoffs, children, risk, sprint, scope } = gate;
  return [
    ...checklists.map((id) => checklistAsked(policy, id)),
    ...signoffs.map((signoff) => signoffAsked(policy, signoff)),
    ...(children === undefined ? [] : [`Every child has passed ${gateTitle(policy, children)}`]),
    ...(risk === undefined ? [] : [riskAsked(policy, risk)]),
    ...(sprint === undefined ? [] : ['The sprint of the issue is validated']),
    ...scopeAsked(policy, scope),
  ];
}

function checklistAsked(policy: Policy, id: string): string {
  const items = policy.templates.find((template) => template.id === id)?.items ?? [];
  const required = items.filter((item) => item.required).length;
  return `${checklistTitle(policy, id)}: ${counted(required, 'required item', 'required items')}`;
}

function signoffAsked(
  policy: Policy,
  { role, count, meaning, after, validDays }: SignoffRequirement,
): string {
  const who =
    count === 1
      ? `${capitalised(someone(policy, role))} signs`
      : `${count} people sign as ${roleName(policy, role)}`;
  const order = after === undefined ? '' : ` after the ${roleName(policy, after)}`;
  const days = validDays === undefined ? '' : `, valid for ${counted(validDays, 'day', 'days')}`;
  return `${who}${order}: ${meaning}${days}`;
}

const levelName = ({ method }: Policy, id: string): string =>
  method?.levels.find((level) => level.id === id)?.name ?? id;

function riskAsked(policy: Policy, { atMost, acceptedBy }: RiskRequirement): string {
  const or = acceptedBy === undefined ? '' : `, or accepted by ${someone(policy, acceptedBy)}`;
  return `Residual risk at most ${levelName(policy, atMost)}${or}`;
}

function scopeAsked(
  policy: Policy,
  { issueTypes, labels, components, fields, riskAtLeast }: Scope,
): string[] {
  const only = [
    ...(issueTypes === undefined ? [] : [`of ${counted(issueTypes.length, 'issue type', 'issue types')}`]),
    ...(labels === undefined ? [] : [`with the label ${labels.join(' or ')}`]),
    ...(components === undefined ? [] : [`of ${counted(components.length, 'component', 'components')}`]),
    ...(fields === undefined || fields.length === 0
      ? []
      : [`by the value of ${counted(fields.length, 'field', 'fields')}`]),
    ...(riskAtLeast === undefined
      ? []
      : [`with a risk of at least ${levelName(policy, riskAtLeast)} or an unknown one`]),
  ];
  return only.length === 0 ? [] : [`Only for issues ${only.join(', ')}`];
}
