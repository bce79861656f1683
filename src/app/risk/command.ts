import type { AuditEvent } from '../../domain/audit/event';
import type { RiskSituation } from '../../domain/risk/conclude';
import type { Sha256 } from '../../domain/shared/hash';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { Ready } from '../execute';
import type { Outcome } from '../receipt';
import type { EntryTexts, Ports } from '../ports';
import { keepTyped, type Kept } from '../texts';

/** What a command on the risk of an issue is decided with. */
export const situationOf = (
  { now, sha256 }: Ports,
  { policy, facts, record }: Ready,
): RiskSituation & { readonly sha256: Sha256 } => ({ policy, facts, record, now: now(), sha256 });

/** The events of a command. The texts belong to the first: the others tell what it led to. */
export const outcomeOf = (events: readonly AuditEvent[] | Refusal, texts: EntryTexts): Outcome | Refusal =>
  isRefusal(events) ? events : events.map((event, index) => (index === 0 ? { event, texts } : { event }));

/** Assessing is editing the issue. */
export const refuseEditing = ({ grants }: Pick<Ready, 'grants'>): Refusal | undefined =>
  grants.edit ? undefined : refuse('no-permission', { permission: 'Edit Issues' });

/** A rationale that has to be given. */
export function keepRationale(ports: Ports, typed: string): Kept | Refusal {
  return keepTyped(ports, typed) ?? refuse('rationale-required');
}
