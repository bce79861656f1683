import type { FieldChange } from '../gate/facts';
import type { Gate } from '../policy/schema';
import type { AccountId, Instant, JiraId } from '../shared/ids';
import { byInstant } from '../shared/instants';
import type { DriftKind } from './drift';
import type { JudgedIssue } from './judge';
import type { SprintMember, SprintSituation } from './situation';

/** When something moved and who moved it, where Jira's changelog or the issue's record knows it. */
interface Cause {
  readonly at: Instant;
  readonly by?: AccountId;
}

export interface Moved {
  readonly situation: SprintSituation;
  readonly issue: JiraId;
  readonly judged: JudgedIssue | undefined;
  /** When what it is compared with was written down. */
  readonly from: Instant;
}

/** The latest thing that can have moved an issue so. What is unknown stays null. */
export function causeOf(kind: DriftKind, moved: Moved): { at: Instant | null; by: AccountId | null } {
  const cause = latest(candidates(kind, moved).filter(({ at }) => at >= moved.from));
  return { at: cause?.at ?? null, by: cause?.by ?? null };
}

const latest = (causes: readonly Cause[]): Cause | undefined =>
  [...causes].sort((one, other) => byInstant(one.at, other.at)).at(-1);

function candidates(kind: DriftKind, moved: Moved): readonly Cause[] {
  const { situation, judged } = moved;
  const { policy } = situation;
  if (kind === 'added' || kind === 'removed') return moves(kind, moved);
  const gate = policy.gates.find(({ id }) => id === policy.sprint?.gate);
  if (gate === undefined || judged === undefined) return [];
  switch (kind) {
    case 'changed':
      return contentChanges(gate, judged.member);
    case 'reopened':
      return [...contentChanges(gate, judged.member), ...takenBack(gate, judged.member)];
    case 'irrelevant':
    case 'relevant':
      return scopeChanges(gate, judged.member);
  }
}

/** The lines of the changelog that put the issue into the sprint, or took it out. Jira writes ids of sprints as `12, 13`. */
function moves(kind: 'added' | 'removed', { situation, issue, judged }: Moved): FieldChange[] {
  const { sprintField, record, left } = situation;
  const { changes } = judged?.member.facts ?? left?.get(issue) ?? { changes: [] };
  const holds = (value: string | null) => value?.split(/[^0-9]+/u).includes(record.sprintId) === true;
  return changes.filter(
    ({ field, from, to }) =>
      field === sprintField && holds(from) !== holds(to) && holds(to) === (kind === 'added'),
  );
}

/** Everything that can change what the signers of the counted gate vouched for. */
function contentChanges(gate: Gate, { facts, record }: SprintMember): Cause[] {
  const fields = new Set(['issuetype', 'project', ...gate.material]);
  if (gate.attachments) fields.add('attachment');
  return [
    ...facts.changes.filter(({ field }) => fields.has(field)),
    ...gate.checklists.flatMap((list) => Object.values(record?.checklists[list]?.answers ?? {})),
    ...assessed(gate.risk !== undefined, record),
  ];
}

const assessed = (asked: boolean, record: SprintMember['record']): Cause[] =>
  asked && record?.risk !== undefined ? [record.risk.changed] : [];

/** Signatures that were taken back, and rejections. */
const takenBack = (gate: Gate, { record }: SprintMember): Cause[] =>
  (record?.signoffs ?? [])
    .filter((signoff) => signoff.gate === gate.id)
    .flatMap(({ revoked, decision, at, signer }): Cause[] => {
      if (revoked !== undefined) return [revoked];
      return decision === 'rejected' ? [{ at, by: signer }] : [];
    });

/** Everything that can bring an issue into the scope of a gate, or out of it. */
function scopeChanges({ scope }: Gate, { facts, record }: SprintMember): Cause[] {
  const fields = new Set(['issuetype', 'labels', 'components']);
  for (const { field } of scope.fields ?? []) fields.add(field);
  return [
    ...facts.changes.filter(({ field }) => fields.has(field)),
    ...assessed(scope.riskAtLeast !== undefined, record),
  ];
}
