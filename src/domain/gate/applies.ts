import type { FieldScope, Gate, Policy, Scope } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Json } from '../shared/canonicalJson';
import type { JiraId } from '../shared/ids';
import { material } from '../signoff/material';
import type { IssueFacts } from './facts';

/**
 * Whether a gate is for this issue. Once anything is recorded for a gate it keeps applying,
 * even if the label that brought the issue in scope is taken away.
 */
export function applies(gate: Gate, facts: IssueFacts, record: IssueRecord | undefined): boolean {
  return record?.gates.includes(gate.id) === true || inScope(gate.scope, facts);
}

function inScope(scope: Scope, facts: IssueFacts): boolean {
  return (
    (scope.issueTypes === undefined || scope.issueTypes.includes(facts.issueTypeId)) &&
    (scope.labels === undefined || scope.labels.some((label) => facts.labels.includes(label))) &&
    (scope.components === undefined || scope.components.some((id) => facts.componentIds.includes(id))) &&
    (scope.fields ?? []).every((wanted) => hasValue(wanted, facts))
  );
}

/** A field that Jira did not give is unknown, and unknown is in scope. A field that is empty has none of the values. */
function hasValue({ field, anyOf }: FieldScope, { fields }: IssueFacts): boolean {
  const value = fields[field];
  return value === undefined || choicesIn(material(value)).some((choice) => anyOf.includes(choice));
}

/** The ids of what is chosen in a field; of a cascading choice both. */
function choicesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(choicesIn);
  return typeof value === 'object' ? [] : [String(value)];
}

/** The policy's gates that apply to an issue now. */
export const applyingGates = (policy: Policy, facts: IssueFacts, record: IssueRecord | undefined): Gate[] =>
  policy.gates.filter((gate) => applies(gate, facts, record));

/** The gates of a policy that guard a status. */
export const guarding = (policy: Policy, status: JiraId): Gate[] =>
  policy.gates.filter((gate) => gate.guards.includes(status));
