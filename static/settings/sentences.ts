import { count, either } from '../kit/text';
import type { Policy, PolicyGate, StatusChoice } from './types';

const statusNames = (ids: readonly string[], statuses: readonly StatusChoice[]): string[] =>
  ids.map((id) => statuses.find((status) => status.id === id)?.name ?? `status ${id}`);

const FIELD_NAMES: Readonly<Record<string, string>> = {
  summary: 'the summary',
  description: 'the description',
};

/** `guards Done and Released`, or that it guards nothing that is there. */
export function guardsSentence(gate: PolicyGate, statuses: readonly StatusChoice[]): string {
  return `Nothing moves to ${either(statusNames(gate.guards, statuses))} before this gate has passed.`;
}

/** Which issues the gate is for. */
export function scopeSentence({ scope }: PolicyGate): string {
  const asks = [
    scope.issueTypes === undefined ? '' : count(scope.issueTypes.length, 'issue type'),
    scope.labels === undefined ? '' : `the label ${either(scope.labels.map((label) => `“${label}”`))}`,
    scope.components === undefined ? '' : count(scope.components.length, 'component'),
  ].filter((ask) => ask !== '');
  return asks.length === 0
    ? 'It is for every issue of the project.'
    : `It is for issues with ${either(asks, 'and')}.`;
}

/** One sentence for each checklist: its title, version, and how many items must be answered. */
export function checklistSentences(gate: PolicyGate, policy: Policy): string[] {
  return gate.checklists.map((id) => {
    const template = policy.templates.find((one) => one.id === id);
    if (template === undefined) return `The checklist ${id} is complete.`;
    const required = template.items.filter((item) => item.required).length;
    return `${template.title} v${String(template.version)} is complete: ${count(required, 'required item')} of ${String(template.items.length)}.`;
  });
}

/** Who signs, in order: people, role, meaning. */
export function signoffSentences(gate: PolicyGate, policy: Policy): string[] {
  const nameOf = (id: string): string =>
    policy.roles.find((role) => role.id === id)?.name.toLowerCase() ?? id;
  return gate.signoffs.map((requirement) => {
    const role = nameOf(requirement.role);
    const who =
      requirement.count === 1 ? `A ${role} signs` : `${String(requirement.count)} people sign as ${role}`;
    const after = requirement.after === undefined ? '' : `, after the ${nameOf(requirement.after)}`;
    const valid =
      requirement.validDays === undefined ? '' : ` It holds for ${count(requirement.validDays, 'day')}.`;
    return `${who}: “${requirement.meaning}”${after}.${valid}`;
  });
}

/** Who may not sign. */
export function independenceSentence({ independence, signoffs }: PolicyGate): string {
  const barred = [
    independence.notAssignee ? 'the assignee' : '',
    independence.notReporter ? 'the reporter' : '',
    independence.notAnswerer ? 'somebody who answered its checklists' : '',
  ].filter((who) => who !== '');
  const distinct =
    independence.distinctPeople && signoffs.length > 1 ? 'Each role is signed by a different person.' : '';
  const never = barred.length === 0 ? '' : `${capital(either(barred))} cannot sign.`;
  return [never, distinct].filter((text) => text !== '').join(' ');
}

/** What makes its sign-offs stale. */
export function materialSentence(gate: PolicyGate): string {
  const fields = gate.material.map((field) => FIELD_NAMES[field] ?? `the field ${field}`);
  const parts = [
    ...fields,
    ...(gate.attachments ? ['the attachments'] : []),
    ...(gate.checklists.length > 0 ? ['an answer'] : []),
  ];
  return parts.length === 0 ? '' : `Its sign-offs turn stale when somebody changes ${either(parts)}.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
