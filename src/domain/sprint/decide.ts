import type { AuditEvent } from '../audit/event';
import { decideAnswers, type GivenAnswer } from '../checklist/decide';
import type { Policy } from '../policy/schema';
import type { Digest, Nonce, Slug } from '../shared/ids';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { decideRevoke, type RevokeCommand } from '../signoff/revoke';
import type { SprintAssessment } from './assess';
import { refuseScope } from './refuse';
import { SPRINT_GATE, type SprintRecord } from './schema';
import { observed } from './observe';
import { refuseRoom } from './room';
import { baselineOf } from './scope';

/** Opens the validation of a sprint. `name` commits to what the sprint is called. */
export interface OpenCommand {
  readonly nonce: Nonce;
  readonly name: Digest;
}

/** Opens the validation: what the sprint holds now is its baseline, and where Jira says that it is, is kept beside it. */
export function decideOpen(assessment: SprintAssessment, command: OpenCommand): AuditEvent[] | Refusal {
  const { policy, record } = assessment.situation;
  if (policy.sprint === undefined) return refuse('sprint-not-asked');
  if (record.opened !== undefined) return refuse('sprint-already-open');
  const refusal = refuseScope(assessment);
  if (refusal !== undefined) return refusal;
  const { nonce, name } = command;
  const opened: AuditEvent = {
    type: 'sprint-opened',
    payload: { nonce, name, issues: baselineOf(assessment) },
  };
  return [opened, observed(assessment, nonce)];
}

export interface SprintAnswerCommand {
  readonly nonce: Nonce;
  readonly checklist: Slug;
  readonly answers: readonly GivenAnswer[];
}

/** Answers items of one checklist of the sprint: all of them, or a refusal that names the first that does not go. */
export function decideAnswer(
  record: SprintRecord,
  policy: Policy,
  command: SprintAnswerCommand,
): readonly AuditEvent[] | Refusal {
  const { sprint } = policy;
  if (sprint === undefined) return refuse('sprint-not-asked');
  if (record.opened === undefined) return refuse('sprint-not-open');
  const gates = sprint.checklists.includes(command.checklist) ? [SPRINT_GATE] : [];
  const events = decideAnswers(record, policy, { ...command, gates });
  return isRefusal(events) ? events : (refuseRoom(record, events) ?? events);
}

/** Takes a signature on a sprint back: one's own, or any as compliance officer. */
export const decideRevokeSprint = (record: SprintRecord, command: RevokeCommand): AuditEvent[] | Refusal =>
  decideRevoke(record, command);

/** Reopens a sprint. `maySign` says whether the person holds a role that signs it; the rationale is a commitment. */
export interface ReopenCommand {
  readonly nonce: Nonce;
  readonly maySign: boolean;
  readonly rationale?: Digest;
}

/** Ends everything that was signed, and keeps what the sprint holds now as its baseline. */
export function decideReopen(assessment: SprintAssessment, command: ReopenCommand): AuditEvent[] | Refusal {
  const { policy, record } = assessment.situation;
  const { nonce, maySign, rationale } = command;
  if (policy.sprint === undefined) return refuse('sprint-not-asked');
  if (record.opened === undefined) return refuse('sprint-not-open');
  if (!maySign) return refuse('lacks-role', { role: 'role that signs the sprint' });
  if (rationale === undefined) return refuse('rationale-required');
  if (record.signoffs.every(({ revoked }) => revoked !== undefined)) return refuse('sprint-nothing-signed');
  const refusal = refuseScope(assessment);
  if (refusal !== undefined) return refusal;
  return [
    { type: 'sprint-reopened', payload: { nonce, rationale } },
    { type: 'sprint-baseline-set', payload: { nonce, because: 'reopened', issues: baselineOf(assessment) } },
  ];
}
