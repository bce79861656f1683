import type { AuditEvent } from '../audit/event';
import { roleName } from '../gate/words';
import type { SignoffRequirement, SprintRequirement } from '../policy/schema';
import { canonicalJson } from '../shared/canonicalJson';
import { refuse, type Refusal } from '../shared/refusal';
import { otherRole, type SignCommand } from '../signoff/decide';
import type { SprintAssessment } from './assess';
import type { SprintLack } from './lacks';
import { refuseSize } from './refuse';
import { refuseRoom } from './room';
import { SPRINT_GATE } from './schema';

/** One person signs a sprint as a whole in one role. */
export interface SignSprintCommand extends Omit<SignCommand, 'gate'> {
  /** Issues of the sprint in this project that the signer may not browse. */
  readonly hidden: number;
}

/**
 * Signs a sprint, or says why not. An approval asks that everything is there but the signatures; a rejection that the
 * signer sees what is rejected, and says why. What was vouched for comes first, unless the record says the same.
 */
export function decideSignSprint(
  assessment: SprintAssessment,
  command: SignSprintCommand,
): AuditEvent[] | Refusal {
  const { policy, record } = assessment.situation;
  if (policy.sprint === undefined) return refuse('sprint-not-asked');
  if (record.opened === undefined) return refuse('sprint-not-open');
  const requirement = policy.sprint.signoffs.find(({ role }) => role === command.role);
  if (requirement === undefined) return refuse('unknown-gate');
  const signature = signed(assessment, command);
  return (
    refuseSigner(assessment, policy.sprint, command) ??
    refuseContent(assessment, command) ??
    refuseAct(assessment, requirement, command) ??
    refuseRoom(record, [signature], command.signer) ?? [...vouchedAnew(assessment, command), signature]
  );
}

function refuseSigner(
  { situation, dependence }: SprintAssessment,
  { independence }: SprintRequirement,
  command: SignSprintCommand,
): Refusal | undefined {
  const { policy, record } = situation;
  const role = roleName(policy, command.role);
  if (!command.mayRole) return refuse('lacks-role', { role });
  const because = dependence(command.signer);
  if (because !== undefined) return refuse(because, { role });
  const other = independence.distinctPeople && otherRole(record.signoffs, SPRINT_GATE, command);
  return other ? refuse('same-person', { role: roleName(policy, other) }) : undefined;
}

function refuseContent(assessment: SprintAssessment, command: SignSprintCommand): Refusal | undefined {
  const size = refuseSize(assessment);
  if (size !== undefined) return size;
  if (command.hidden > 0) return refuse('sprint-hidden', { count: command.hidden });
  const { root } = assessment.fingerprint;
  return command.seen === root
    ? undefined
    : refuse('changed-while-reading', { gate: SPRINT_GATE, now: root });
}

function refuseAct(
  assessment: SprintAssessment,
  { meaning, after }: SignoffRequirement,
  command: SignSprintCommand,
): Refusal | undefined {
  if (command.meaning !== meaning) return refuse('wrong-meaning', { meaning });
  if (command.decision === 'rejected') {
    return command.rationale === undefined ? refuse('rationale-required') : undefined;
  }
  const { lacks, signed: found, situation } = assessment;
  const [lack] = lacks;
  if (lack !== undefined) return refuseLack(lack);
  return after === undefined || found.completeAt.has(after)
    ? undefined
    : refuse('out-of-order', { after: roleName(situation.policy, after) });
}

/** Whatever is lacking refuses an approval. */
function refuseLack(lack: SprintLack): Refusal {
  switch (lack.code) {
    case 'sprint-not-passed':
      return refuse(lack.code, { relevant: lack.relevant, passed: lack.passed });
    case 'sprint-unreadable':
      return refuse(lack.code, { count: lack.count });
    case 'checklist':
      return refuseChecklist(lack.reason);
    case 'sprint-deleted':
      return refuse('no-sprint');
    case 'sprint-not-asked':
    case 'sprint-not-open':
    case 'sprint-too-large':
    case 'sprint-empty':
      return refuse(lack.code);
  }
}

function refuseChecklist(reason: Extract<SprintLack, { code: 'checklist' }>['reason']): Refusal {
  if (reason.code === 'evidence-missing') return refuse('evidence-missing', { open: reason.items.length });
  return refuse('checklist-incomplete', { open: reason.code === 'items-open' ? reason.items.length : 0 });
}

function vouchedAnew({ situation, vouched }: SprintAssessment, { nonce }: SignSprintCommand): AuditEvent[] {
  const known = situation.record.vouched;
  const same = known !== undefined && canonicalJson(known.issues) === canonicalJson(vouched);
  return same ? [] : [{ type: 'sprint-vouched', payload: { nonce, issues: [...vouched] } }];
}

function signed({ fingerprint }: SprintAssessment, command: SignSprintCommand): AuditEvent {
  const { nonce, role, decision, meaning, name, rationale } = command;
  return {
    type: 'signoff-given',
    payload: {
      nonce,
      gate: SPRINT_GATE,
      role,
      decision,
      meaning,
      fingerprint,
      name,
      ...(rationale === undefined ? {} : { rationale }),
    },
  };
}
