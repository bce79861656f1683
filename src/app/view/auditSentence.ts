import { templateById } from '../../content';
import type { AuditEntry } from '../../domain/audit/entry';
import type { EventOf, EventType } from '../../domain/audit/event';
import { explainReason } from '../../domain/gate/explain';
import { changeSentence, checklistTitle, roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';

type Known = Policy | undefined;
type NameOf = (accountId: string) => string;
type Payloads = { readonly [T in EventType]: EventOf<T>['payload'] };
type Happened<K extends EventType = EventType> = { [T in K]: { type: T; payload: Payloads[T] } }[K];
type Told = {
  readonly [T in EventType]: (payload: Payloads[T], policy: Known, nameOf: NameOf) => string;
};

const ANSWERED = {
  done: 'done',
  'not-applicable': 'not applicable',
  implemented: 'implemented',
  'equivalent-alternative': 'equivalent alternative',
  'not-reasonable': 'not reasonable and appropriate',
} as const;

const gateTitle = (policy: Known, id: string): string =>
  policy?.gates.find((gate) => gate.id === id)?.title ?? id;

const statusName = (policy: Known, id: string): string =>
  policy?.statuses.find((status) => status.id === id)?.name ?? `status ${id}`;

const moved = (by: string | undefined, nameOf: NameOf, policy: Known, to: string): string =>
  `${by === undefined ? 'The issue moved' : `${nameOf(by)} moved the issue`} to ${statusName(policy, to)}`;

const carried = (count: number): string => (count === 1 ? '1 sign-off' : `${count} sign-offs`);

/** What happened, told after the actor's name or alone when the app noticed it. */
const TOLD: Told = {
  'checklist-answered': ({ checklist, version, item, value, evidence }, policy) => {
    const text = templateById(checklist, version)?.items.find(({ id }) => id === item)?.text ?? item;
    const named = `“${text}” in ${checklistTitle(policy, checklist)}`;
    if (value !== 'open') return `answered “${ANSWERED[value]}” to ${named}`;
    return evidence.length === 0 ? `reopened ${named}` : `added evidence to ${named}`;
  },
  'signoff-given': ({ gate, role, decision, meaning }, policy) =>
    decision === 'approved'
      ? `signed ${gateTitle(policy, gate)} as ${roleName(policy, role)}: ${meaning}`
      : `rejected ${gateTitle(policy, gate)} as ${roleName(policy, role)}`,
  'signoff-revoked': ({ signoff }) => `revoked the sign-off of entry ${signoff}`,
  'assignee-recorded': ({ assignee }, _policy, nameOf) => `${nameOf(assignee)} is on record as assignee`,
  'gate-passed': ({ gate, by, to, signoffs }, policy, nameOf) =>
    `${moved(by, nameOf, policy, to)}: ${gateTitle(policy, gate)} passed on ${carried(signoffs.length)} (${signoffs.map((seq) => `entry ${seq}`).join(', ')})`,
  'gate-drifted': ({ gate, by, to, changed }, policy, nameOf) =>
    `${moved(by, nameOf, policy, to)} and changed what was signed for ${gateTitle(policy, gate)}: ${changeSentence(policy, changed)}`,
  'gate-bypassed': ({ gate, by, to, reasons }, policy, nameOf) =>
    `${moved(by, nameOf, policy, to)} although ${gateTitle(policy, gate)} had not passed: ${reasons.map((reason) => explainReason(reason, policy).title).join(', ')}`,
  'transition-refused': ({ to, refused }, policy) =>
    `A move to ${statusName(policy, to)} was refused by ${refused.map(({ gate }) => gateTitle(policy, gate)).join(' and ')}`,
};

const BY_PERSON: ReadonlySet<EventType> = new Set(['checklist-answered', 'signoff-given', 'signoff-revoked']);

const tell = <K extends EventType>({ type, payload }: Happened<K>, policy: Known, nameOf: NameOf): string =>
  TOLD[type](payload, policy, nameOf);

/** An entry as a sentence with actor and subject. */
export function auditSentence(entry: AuditEntry, policy: Known, nameOf: NameOf): string {
  const told = tell(entry, policy, nameOf);
  return BY_PERSON.has(entry.type) && entry.actor !== 'app' ? `${nameOf(entry.actor)} ${told}` : told;
}
