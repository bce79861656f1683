import type { AuditEvent } from '../audit/event';
import type { Gate } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Nonce } from '../shared/ids';
import { fingerprintOf, rootOf } from '../signoff/fingerprint';
import type { Fingerprint } from '../signoff/schema';
import { applies, guarding } from './applies';
import { fieldsOf } from './changes';
import { judge, type Situation } from './decide';
import type { FieldChange, IssueFacts } from './facts';
import type { ChangedPart } from './reason';

/** A moment that is looked back at, and the record as it was then. */
export interface Moment {
  readonly change: Pick<FieldChange, 'at' | 'history'>;
  readonly recordThen: IssueRecord;
}

/** A change of status that Jira reports after the fact. `change` is the changelog line of the status. */
export interface Observed extends Moment {
  readonly nonce: Nonce;
  readonly change: FieldChange;
}

/**
 * What a change of status says of the gates that guard the new status: passed on which evidence, drifted because
 * the transition itself changed what was signed, or bypassed. Judged as things stood when the status changed:
 * an edit made since then is no bypass.
 */
export function observe(observed: Observed, situation: Omit<Situation, 'record'>): AuditEvent[] {
  const { change, recordThen } = observed;
  const facts = factsThen(situation.facts, change);
  return guarding(situation.policy, change.to ?? '')
    .filter((gate) => applies(gate, { policy: situation.policy, facts, record: recordThen }))
    .map((gate) => observeGate(gate, observed, { ...situation, facts }, situation.facts));
}

type Then = Omit<Situation, 'record'>;

/** Whether a gate of an issue had not passed at a moment, which may be a change of another issue. */
export function wasShut(gate: Gate, observed: Moment, situation: Then): boolean {
  const facts = factsThen(situation.facts, observed.change);
  if (!applies(gate, { policy: situation.policy, facts, record: observed.recordThen })) return false;
  const fingerprint = fingerprintThen(gate, observed, situation);
  const then = { ...situation, facts, record: observed.recordThen, now: observed.change.at };
  return judge(gate, then, fingerprint).outcome === 'blocked';
}

function observeGate(gate: Gate, observed: Observed, then: Then, factsNow: IssueFacts): AuditEvent {
  const { change, nonce, recordThen } = observed;
  const fingerprint = fingerprintThen(gate, observed, { ...then, facts: factsNow });
  const decision = judge(gate, { ...then, record: recordThen, now: change.at }, fingerprint);
  const passage = {
    nonce,
    gate: gate.id,
    transition: change.history,
    from: change.from,
    to: change.to ?? '',
    ...(change.by === undefined ? {} : { by: change.by }),
    fingerprint,
  };
  if (decision.outcome === 'blocked') {
    return { type: 'gate-bypassed', payload: { ...passage, reasons: [...decision.reasons] } };
  }
  const signoffs = decision.outcome === 'passed' ? [...decision.signoffs] : [];
  const changed = changedWithin(fingerprint, change, factsNow);
  if (changed.length === 0) return { type: 'gate-passed', payload: { ...passage, signoffs } };
  return { type: 'gate-drifted', payload: { ...passage, signoffs, changed } };
}

/** The issue as it was when the status changed, as far as signatures and independence ask for it. */
function factsThen(facts: IssueFacts, { at, history }: Moment['change']): IssueFacts {
  const changes = facts.changes.filter((c) => c.at <= at);
  const later = facts.changes.find((c) => c.field === 'assignee' && c.at > at && c.history !== history);
  const assignee = later === undefined ? facts.assignee : (later.from ?? undefined);
  return { ...facts, changes, assignee };
}

/**
 * The fingerprint when the status changed. Parts that Jira changed in or after the transition cannot be read any
 * more: they are taken as the last signature saw them, unless they changed between that signature and the transition.
 */
function fingerprintThen(gate: Gate, { change, recordThen }: Moment, now: Then): Fingerprint {
  const current = fingerprintOf({ gate, ...now, record: recordThen }, now.sha256);
  const signed = recordThen.signoffs.filter((s) => s.gate === gate.id && s.revoked === undefined).at(-1);
  if (signed === undefined) return current;
  const parts = Object.entries(current.parts).map(([part, hash]) => {
    const moved = fieldChanges(part, now.facts);
    const since = moved.some((c) => c.at >= change.at);
    const before = moved.some((c) => c.at > signed.at && c.at <= change.at && c.history !== change.history);
    return [part, since && !before ? (signed.fingerprint.parts[part] ?? hash) : hash] as const;
  });
  return rootOf(recordThen.salt, Object.fromEntries(parts), now.sha256);
}

const fieldChanges = (part: string, facts: IssueFacts): FieldChange[] =>
  facts.changes.filter((change) => fieldsOf(part).includes(change.field));

/** Signed parts that the transition itself changed. */
function changedWithin(
  { parts }: Fingerprint,
  { history, at, by }: FieldChange,
  facts: IssueFacts,
): ChangedPart[] {
  return Object.keys(parts)
    .filter((part) => fieldChanges(part, facts).some((c) => c.history === history))
    .map((part) => ({ part, at, ...(by === undefined ? {} : { by }) }));
}
