import fc from 'fast-check';
import type { Answer } from '../../../src/domain/checklist/answer';
import type { ChildrenFound } from '../../../src/domain/gate/children';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import { decideTransition } from '../../../src/domain/gate/transition';
import { holdsRole } from '../../../src/domain/policy/holds';
import type { Policy } from '../../../src/domain/policy/schema';
import { emptyRecord } from '../../../src/domain/record/empty';
import type { IssueRecord } from '../../../src/domain/record/schema';
import { fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import type { Signoff } from '../../../src/domain/signoff/schema';
import { someFacts } from '../../support/facts';
import { sha256 } from '../../support/sha256';
import { LISTS, ROLES } from './edits';

const GATES = ['clinical', 'release'] as const;
const PEOPLE = ['amara', 'helen', 'nadia', 'jonas'] as const;
const NOW = Date.UTC(2026, 10, 20);
const DAY = 86_400_000;

/** What one person said once, whatever the policy makes of it. */
interface Act {
  readonly signer: string;
  readonly role: string;
  readonly gate: string;
  readonly approves: boolean;
  readonly daysAgo: number;
  readonly revoked: boolean;
  /** What has changed on the issue since. */
  readonly changedSince: 'nothing' | 'summary' | 'description' | 'attachments' | 'answers';
}

/** All that happened to an issue, told without any policy. */
export interface Told {
  readonly facts: IssueFacts;
  readonly checklists: IssueRecord['checklists'];
  readonly acts: readonly Act[];
  readonly assignees: readonly string[];
  readonly sticky: readonly string[];
  readonly children: ChildrenFound;
  readonly to: string;
}

const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  value: mostly<Answer['value']>('done', 'open', 'not-applicable', 'implemented', 'not-reasonable'),
  version: mostly(3, 1, 2, 4),
  evidence: mostly(['a'.repeat(64)], []),
  by: mostly('daniel', 'amara', 'helen'),
  at: fc.constant('2026-11-01T00:00:00.000Z'),
  seq: fc.constant(1),
});

const anyChecklists: fc.Arbitrary<IssueRecord['checklists']> = fc
  .tuple(...LISTS.map(() => fc.tuple(anyAnswer, anyAnswer, fc.option(anyAnswer, { nil: undefined }))))
  .map((lists) =>
    Object.fromEntries(
      lists.map(([first, second, third], index) => [
        LISTS[index]!,
        { version: 3, answers: { first, second, ...(third === undefined ? {} : { third }) } },
      ]),
    ),
  );

const anyAct = (gate: string, role: string, signer: string): fc.Arbitrary<Act> =>
  fc.record({
    signer: mostly<string>(signer, ...PEOPLE),
    role: fc.constant(role),
    gate: fc.constant(gate),
    approves: fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, fc.constant(false)),
    daysAgo: mostly(2, 20, 60, 200),
    revoked: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
    changedSince: mostly<Act['changedSince']>('nothing', 'summary', 'description', 'attachments', 'answers'),
  });

const asTold = (acts: Act[]): Act[] => acts;
const TURNS = [
  (acts: Act[]): Act[] => acts.toReversed(),
  (acts: Act[]): Act[] =>
    acts.toSorted((a, b) => Number(a.role === 'officer') - Number(b.role === 'officer')),
  asTold,
  asTold,
];

/** Mostly in the order of the roles, so that gates with an order can pass; sometimes shuffled. */
const anyActs: fc.Arbitrary<Act[]> = fc
  .tuple(
    fc.tuple(
      ...GATES.flatMap((gate) =>
        ROLES.map((role, index) => fc.array(anyAct(gate, role, PEOPLE[index]!), { maxLength: 2 })),
      ),
    ),
    fc.nat(3),
  )
  .map(([acts, turn]) => TURNS[turn]!(acts.flat()));

const anyChildren: fc.Arbitrary<ChildrenFound> = fc
  .tuple(...GATES.map(() => mostly({ notPassed: [] as string[] }, { notPassed: ['7'] })))
  .map((found) => new Map(found.map((state, index) => [GATES[index]!, state])));

const anyFacts: fc.Arbitrary<IssueFacts> = fc
  .record({
    assignee: mostly<string | undefined>('priya', undefined, 'amara', 'helen'),
    reporter: mostly('priya', 'amara', 'nadia'),
    issueTypeId: mostly('10001', '10002'),
    labels: fc.subarray(['phi', 'ui']),
    componentIds: fc.subarray(['7', '8']),
    option: fc.constantFrom('11', '12', undefined),
  })
  .map(({ option, ...facts }) =>
    someFacts({ ...facts, fields: option === undefined ? {} : { customfield_1: { id: option } } }),
  );

export const anyTold: fc.Arbitrary<Told> = fc.record({
  facts: anyFacts,
  checklists: anyChecklists,
  acts: anyActs,
  assignees: mostly<string[]>([], ['amara'], ['helen']),
  sticky: fc.subarray([...GATES]),
  children: anyChildren,
  to: fc.constantFrom('2', '3'),
});

/** The issue as it was when somebody signed. */
function asSeen({ facts, checklists }: Told, { changedSince }: Act): Pick<Told, 'facts' | 'checklists'> {
  if (changedSince === 'answers') return { facts, checklists: {} };
  if (changedSince === 'attachments')
    return { facts: { ...facts, attachments: [{ id: '1', filename: 'old.pdf', size: 1 }] }, checklists };
  if (changedSince === 'nothing') return { facts, checklists };
  return { facts: { ...facts, fields: { ...facts.fields, [changedSince]: 'before' } }, checklists };
}

const nurses = new Set(['jonas']);
const mayApprove = (policy: Policy, { role, signer }: Act): boolean =>
  policy.roles.some(
    (known) =>
      known.id === role &&
      holdsRole(known, {
        permissions: new Set(nurses.has(signer) ? [] : ROLES.map((id) => `sign-${id}`)),
        groups: new Set(nurses.has(signer) ? ['nurses'] : []),
      }),
  );

/**
 * The record of what happened, as it is written while a policy is in force. A rejection counts whoever gave it. Where
 * one person may not sign in two roles, nobody did: the rule is applied when signing, so that no such record exists.
 */
export function recordUnder(policy: Policy, told: Told, distinctBy: Policy): IssueRecord {
  const base = { ...emptyRecord(told.facts.id, '10000', 'f'.repeat(64)), checklists: told.checklists };
  const acts = onePerRole(told.acts, distinctBy).filter((act) => !act.approves || mayApprove(policy, act));
  const signoffs = acts.flatMap((act, index): Signoff[] => {
    const gate = policy.gates.find(({ id }) => id === act.gate);
    if (gate === undefined) return [];
    const { facts, checklists } = asSeen(told, act);
    const at = new Date(NOW - act.daysAgo * DAY).toISOString();
    const seq = 10 + index;
    return [
      {
        seq,
        gate: act.gate,
        role: act.role,
        signer: act.signer,
        at,
        decision: act.approves ? 'approved' : 'rejected',
        meaning: 'Seen',
        fingerprint: fingerprintOf({ gate, policy, facts, record: { ...base, checklists } }, sha256),
        name: 'a'.repeat(64),
        policy: 1,
        ...(act.revoked ? { revoked: { by: act.signer, at, seq: 1000 + index } } : {}),
      },
    ];
  });
  return { ...base, signoffs, assignees: [...told.assignees], gates: [...told.sticky] };
}

function onePerRole(acts: readonly Act[], policy: Policy): Act[] {
  return acts.filter(
    (act, index) =>
      !acts.slice(index + 1).some((later) => sameSeat(later, act)) &&
      (!isDistinct(policy, act.gate) ||
        !acts
          .slice(0, index)
          .some(
            (other) => other.gate === act.gate && other.signer === act.signer && other.role !== act.role,
          )),
  );
}

const sameSeat = (a: Act, b: Act): boolean => a.gate === b.gate && a.role === b.role && a.signer === b.signer;
const isDistinct = (policy: Policy, gate: string): boolean =>
  policy.gates.find(({ id }) => id === gate)?.independence.distinctPeople === true;

export const passes = (policy: Policy, told: Told, record: IssueRecord, required: string[] = []): boolean =>
  decideTransition(
    { to: told.to, required },
    { policy, facts: told.facts, record, now: new Date(NOW).toISOString(), sha256, children: told.children },
  ).open;

/**
 * Whether an issue that is blocked before passes afterwards: with the record as it was written before, or when the same
 * things are said once the new policy is in force.
 */
export function escapes(before: Policy, after: Policy, told: Told, distinctBy: Policy = before): boolean {
  const then = recordUnder(before, told, distinctBy);
  const required = before.gates.filter(({ id }) => told.sticky.includes(id)).map(({ id }) => id);
  if (passes(before, told, then, required)) return false;
  return (
    passes(after, told, then, required) || passes(after, told, recordUnder(after, told, distinctBy), required)
  );
}
