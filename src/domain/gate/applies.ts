import type { FieldScope, Gate, Policy, Scope } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import { assess } from '../risk/assess';
import { levelOf } from '../risk/scoring';
import type { Json } from '../shared/canonicalJson';
import type { JiraId, Slug } from '../shared/ids';
import { material } from '../signoff/material';
import type { IssueFacts } from './facts';

/** What it takes to say for which gates an issue is. The policy says how risk is scored. */
export interface Candidate {
  readonly policy: Pick<Policy, 'method'>;
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
}

/**
 * Whether a gate is for this issue. Once anything is recorded for a gate it keeps applying,
 * even if the label that brought the issue in scope is taken away.
 */
export function applies(gate: Gate, candidate: Candidate): boolean {
  return candidate.record?.gates.includes(gate.id) === true || inScope(gate.scope, candidate);
}

function inScope(scope: Scope, candidate: Candidate): boolean {
  const { facts } = candidate;
  return (
    (scope.issueTypes === undefined || scope.issueTypes.includes(facts.issueTypeId)) &&
    (scope.labels === undefined || scope.labels.some((label) => facts.labels.includes(label))) &&
    (scope.components === undefined || scope.components.some((id) => facts.componentIds.includes(id))) &&
    (scope.fields ?? []).every((wanted) => hasValue(wanted, facts)) &&
    (scope.riskAtLeast === undefined || isAsRisky(scope.riskAtLeast, candidate))
  );
}

/** An unassessed issue is not a low-risk one, and a level that the method does not know keeps nobody out. */
function isAsRisky(least: Slug, { policy: { method }, record }: Candidate): boolean {
  const { level } = assess(record?.risk, method);
  return level === null || method === undefined || level.rank >= (levelOf(method, least)?.rank ?? 0);
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
export const applyingGates = (candidate: Candidate & { readonly policy: Policy }): Gate[] =>
  candidate.policy.gates.filter((gate) => applies(gate, candidate));

/** The gates of a policy that guard a status. */
export const guarding = (policy: Policy, status: JiraId): Gate[] =>
  policy.gates.filter((gate) => gate.guards.includes(status));
