import type { AuditEvent } from '../audit/event';
import type { CompiledItem, Policy } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Digest, Nonce, Slug } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import { allowedAnswers } from './allowed';
import { NEEDS_REASON, type AnswerValue } from './answer';

/** One answer of a command. Texts have become commitments. `replaces` is the entry of the answer that was seen. */
export interface GivenAnswer {
  readonly item: Slug;
  readonly value: AnswerValue;
  readonly replaces: number;
  readonly reason?: Digest;
  readonly evidence: readonly Digest[];
}

export interface AnswerCommand {
  readonly nonce: Nonce;
  readonly checklist: Slug;
  readonly answers: readonly GivenAnswer[];
  /** The gates that apply to the issue now and ask for this checklist. */
  readonly gates: readonly Slug[];
}

/** Answers items of one checklist: all of them, or a refusal that names the first that does not go. */
export function decideAnswers(
  record: Pick<IssueRecord, 'checklists'>,
  policy: Policy,
  command: AnswerCommand,
): readonly AuditEvent[] | Refusal {
  const template = policy.templates.find((t) => t.id === command.checklist);
  if (template === undefined || command.gates.length === 0) {
    return refuse('unknown-item', { item: command.checklist });
  }
  const twice = new Set(command.answers.map((a) => a.item)).size !== command.answers.length;
  if (twice) return refuse('invalid-request', { where: 'answers: one item twice' });
  for (const given of command.answers) {
    const item = template.items.find((i) => i.id === given.item);
    const refusal = refuseAnswer(item, given) ?? refuseConflict(record, command.checklist, given);
    if (refusal !== undefined) return refusal;
  }
  return command.answers.map((given) => answered(command, template.version, given));
}

function refuseAnswer(item: CompiledItem | undefined, given: GivenAnswer): Refusal | undefined {
  if (item === undefined) return refuse('unknown-item', { item: given.item });
  const allowed = allowedAnswers(item);
  if (!allowed.includes(given.value)) return refuse('answer-not-allowed', { item: item.id, allowed });
  if (NEEDS_REASON.has(given.value) && given.reason === undefined)
    return refuse('reason-required', { item: item.id });
  return undefined;
}

function refuseConflict(
  record: Pick<IssueRecord, 'checklists'>,
  checklist: Slug,
  given: GivenAnswer,
): Refusal | undefined {
  const stored = record.checklists[checklist]?.answers[given.item]?.seq ?? 0;
  return stored === given.replaces
    ? undefined
    : refuse('edit-conflict', { item: given.item, revision: stored });
}

function answered(command: AnswerCommand, version: number, given: GivenAnswer): AuditEvent {
  return {
    type: 'checklist-answered',
    payload: {
      nonce: command.nonce,
      checklist: command.checklist,
      version,
      item: given.item,
      value: given.value,
      ...(given.reason === undefined ? {} : { reason: given.reason }),
      evidence: [...given.evidence],
      gates: [...command.gates],
    },
  };
}
