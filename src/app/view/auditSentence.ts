import type { AuditEntry } from '../../domain/audit/entry';
import type { EventOf, EventType } from '../../domain/audit/event';
import { explainReason } from '../../domain/gate/explain';
import { changeSentence, checklistTitle, roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { Words } from '../templates/words';
import {
  hazardRemoved,
  hazardSaved,
  noHazardsDeclared,
  riskAccepted,
  riskLevelChanged,
} from './riskSentences';
import { SPRINT_TOLD } from './sprintSentences';

type Known = Policy | undefined;
type NameOf = (accountId: string) => string;
type Payloads = { readonly [T in EventType]: EventOf<T>['payload'] };
type Happened<K extends EventType = EventType> = { [T in K]: { type: T; payload: Payloads[T] } }[K];
type Told = {
  readonly [T in EventType]: (payload: Payloads[T], policy: Known, nameOf: NameOf, words: Words) => string;
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

const lowers = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? ', which lowers 1 requirement' : `, which lowers ${count} requirements`;
};

const SETTINGS = {
  'second-person': 'whether a second person confirms a lower requirement',
  starter: 'the starter policy that is offered first',
  roles: 'the roles of the site',
  'risk-methods': 'the risk methods of the site',
} as const;

/** What happened, told after the actor's name or alone when the app noticed it. */
const TOLD: Told = {
  'checklist-answered': ({ checklist, version, item, value, evidence }, policy, _nameOf, words) => {
    const text = words.of(checklist, version)?.items.find(({ id }) => id === item)?.text ?? item;
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
  'hazard-saved': hazardSaved,
  'hazard-removed': hazardRemoved,
  'no-hazards-declared': noHazardsDeclared,
  'risk-accepted': riskAccepted,
  'risk-level-changed': riskLevelChanged,
  'transition-refused': ({ to, refused }, policy) =>
    `A move to ${statusName(policy, to)} was refused by ${refused.map(({ gate }) => gateTitle(policy, gate)).join(' and ')}`,
  'policy-published': ({ version, lowered, proposedBy }, _policy, nameOf) =>
    `published version ${version} of the policy${lowers(lowered)}${proposedBy === undefined ? '' : `, as ${nameOf(proposedBy)} proposed`}`,
  'policy-proposed': ({ lowered }) => `proposed a policy${lowers(lowered)}`,
  'policy-declined': ({ rationale, proposedBy }, _policy, nameOf) =>
    `${rationale === undefined ? 'withdrew' : 'declined'} the policy that ${nameOf(proposedBy)} proposed`,
  'site-changed': ({ what }) => `changed ${SETTINGS[what]}`,
  'template-published': ({ template, version }) =>
    `published version ${version} of the checklist ${template}`,
  'risk-method-published': ({ method, version }) =>
    `published version ${version} of the risk method ${method}`,
  'risk-method-retired': ({ method, retired }) =>
    retired ? `retired the risk method ${method}` : `took the risk method ${method} back into use`,
  'template-retired': ({ template, retired }) =>
    retired ? `retired the checklist ${template}` : `took the checklist ${template} back into use`,
  ...SPRINT_TOLD,
};

const BY_PERSON: ReadonlySet<EventType> = new Set([
  'checklist-answered',
  'signoff-given',
  'signoff-revoked',
  'policy-published',
  'policy-proposed',
  'policy-declined',
  'site-changed',
  'template-published',
  'template-retired',
  'risk-method-published',
  'risk-method-retired',
  'hazard-saved',
  'hazard-removed',
  'no-hazards-declared',
  'risk-accepted',
  'sprint-opened',
  'sprint-vouched',
  'sprint-reopened',
]);

const tell = <K extends EventType>(
  { type, payload }: Happened<K>,
  policy: Known,
  nameOf: NameOf,
  words: Words,
): string => TOLD[type](payload, policy, nameOf, words);

/** An entry as a sentence with actor and subject. `policy` is the one that was in force then, where it is known. */
export function auditSentence(entry: AuditEntry, policy: Known, nameOf: NameOf, words: Words): string {
  const told = tell(entry, policy, nameOf, words);
  return BY_PERSON.has(entry.type) && entry.actor !== 'app' ? `${nameOf(entry.actor)} ${told}` : told;
}
