import type { AuditEvent } from '../audit/event';
import { applies } from '../gate/applies';
import { checklistReasons } from '../gate/checklists';
import type { Situation } from '../gate/decide';
import { findSignoffs } from '../gate/signoffs';
import { roleName } from '../gate/words';
import type { Gate, SignoffRequirement } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Digest, Nonce, Slug } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import { fingerprintOf } from './fingerprint';
import { dependenceOf } from './independence';
import type { Fingerprint, Signoff } from './schema';

/** One person signs one gate in one role. `mayRole` was asked of Jira a moment ago; texts have become commitments. */
export interface SignCommand {
  readonly nonce: Nonce;
  readonly gate: Slug;
  readonly role: Slug;
  readonly decision: 'approved' | 'rejected';
  readonly meaning: string;
  readonly seen: Digest;
  readonly signer: AccountId;
  readonly mayRole: boolean;
  readonly name: Digest;
  readonly rationale?: Digest;
}

type Known = Situation & { readonly record: IssueRecord };

/**
 * Signs, or says why not. `shown` is the fingerprint that a viewer saw of the record as it was loaded: for an
 * untouched issue it differs from the stored one, which uses the record's own salt.
 */
export function decideSign(
  situation: Known,
  command: SignCommand,
  shown: Fingerprint,
): AuditEvent[] | Refusal {
  const gate = situation.policy.gates.find((known) => known.id === command.gate);
  if (gate === undefined || !applies(gate, situation)) return refuse('unknown-gate');
  const requirement = gate.signoffs.find((asked) => asked.role === command.role);
  if (requirement === undefined) return refuse('unknown-gate');
  return (
    refuseSigner(situation, gate, command) ??
    refuseContent(gate, command, shown) ??
    refuseAct(situation, gate, requirement, command) ?? [signed(command, gate, situation)]
  );
}

function refuseSigner(
  { policy, facts, record }: Known,
  gate: Gate,
  command: SignCommand,
): Refusal | undefined {
  const role = roleName(policy, command.role);
  if (!command.mayRole) return refuse('lacks-role', { role });
  const dependence = dependenceOf(command.signer, gate, facts, record);
  if (dependence !== undefined) return refuse(dependence, { role });
  const other = gate.independence.distinctPeople && otherRole(record.signoffs, gate.id, command);
  return other ? refuse('same-person', { role: roleName(policy, other) }) : undefined;
}

/** The other role in which the signer signed this gate and has not revoked it. */
export function otherRole(
  signoffs: readonly Signoff[],
  gate: Slug,
  { signer, role }: Pick<SignCommand, 'signer' | 'role'>,
): Slug | undefined {
  return signoffs.find(
    (s) => s.gate === gate && s.signer === signer && s.role !== role && s.revoked === undefined,
  )?.role;
}

function refuseContent(gate: Gate, command: SignCommand, shown: Fingerprint): Refusal | undefined {
  return command.seen === shown.root
    ? undefined
    : refuse('changed-while-reading', { gate: gate.id, now: shown.root });
}

function refuseAct(
  situation: Known,
  gate: Gate,
  requirement: SignoffRequirement,
  command: SignCommand,
): Refusal | undefined {
  if (command.meaning !== requirement.meaning)
    return refuse('wrong-meaning', { meaning: requirement.meaning });
  if (command.decision === 'rejected') {
    return command.rationale === undefined ? refuse('rationale-required') : undefined;
  }
  const [lacking] = checklistReasons(gate, situation.policy, situation.record);
  if (lacking?.code === 'items-open') return refuse('checklist-incomplete', { open: lacking.items.length });
  if (lacking?.code === 'evidence-missing') return refuse('evidence-missing', { open: lacking.items.length });
  return refuseOrder(situation, gate, requirement);
}

function refuseOrder(situation: Known, gate: Gate, { after }: SignoffRequirement): Refusal | undefined {
  if (after === undefined) return undefined;
  const current = fingerprintOf({ gate, ...situation }, situation.sha256);
  const { reasons } = findSignoffs({ gate, ...situation, current });
  const incomplete = reasons.some((reason) => 'role' in reason && reason.role === after);
  return incomplete ? refuse('out-of-order', { after: roleName(situation.policy, after) }) : undefined;
}

function signed(command: SignCommand, gate: Gate, situation: Known): AuditEvent {
  const { nonce, role, decision, meaning, name, rationale } = command;
  return {
    type: 'signoff-given',
    payload: {
      nonce,
      gate: gate.id,
      role,
      decision,
      meaning,
      fingerprint: fingerprintOf({ gate, ...situation }, situation.sha256),
      name,
      ...(rationale === undefined ? {} : { rationale }),
    },
  };
}
