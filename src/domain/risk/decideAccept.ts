import type { AuditEvent } from '../audit/event';
import { applyingGates } from '../gate/applies';
import { ceilingsOf } from '../gate/risk';
import { roleName } from '../gate/words';
import type { Sha256 } from '../shared/hash';
import type { Digest, Slug } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import { assess } from './assess';
import { withLevel, type ByWhom, type RiskSituation } from './conclude';
import type { RiskMethod } from './method';
import { acceptanceRoot } from './root';

/**
 * One person in the role that a gate names accepts a residual risk above the gate's ceiling. `seen` is the digest of the
 * assessment that they saw; `mayRole` was asked of Jira a moment ago; texts have become commitments.
 */
export interface AcceptCommand extends ByWhom {
  readonly role: Slug;
  readonly seen: Digest;
  readonly mayRole: boolean;
  readonly name: Digest;
  readonly rationale: Digest;
}

type Situated = RiskSituation & { readonly sha256: Sha256 };

/** Accepts what is there now, or says why not. */
export function decideAccept(situation: Situated, command: AcceptCommand): AuditEvent[] | Refusal {
  const { policy, record, sha256 } = situation;
  const { method } = policy;
  if (method === undefined) return refuse('no-risk-method');
  const role = roleName(policy, command.role);
  const asking = applyingGates(situation).filter(({ risk }) => risk?.acceptedBy === command.role);
  if (asking.length === 0) return refuse('nothing-to-accept', { role });
  if (!command.mayRole) return refuse('lacks-role', { role });
  const root = acceptanceRoot(record.salt, record.risk, method, sha256);
  if (record.risk !== undefined && command.seen !== root)
    return refuse('changed-while-reading', { now: root });
  const above = ceilingsOf(asking, policy, record).filter((ceiling) => ceiling.above);
  if (above.length === 0) return refuse('nothing-to-accept', { role });
  return accepted(situation, method, command, { root, gates: above.map(({ gate }) => gate.id) });
}

function accepted(
  situation: Situated,
  method: RiskMethod,
  command: AcceptCommand,
  what: { readonly root: Digest; readonly gates: Slug[] },
): AuditEvent[] | Refusal {
  const { nonce, role, name, rationale } = command;
  const level = assess(situation.record.risk, method).level?.id;
  if (level === undefined) return refuse('nothing-to-accept', { role });
  const payload = { nonce, role, level, name, rationale, ...what };
  return withLevel(situation, method, command, { type: 'risk-accepted', payload });
}
