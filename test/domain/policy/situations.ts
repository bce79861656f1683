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
import type { Rating } from '../../../src/domain/risk/assessment';
import { LISTS, ROLES } from './edits';
import { ACCEPTORS } from './riskEdits';
import { assessedUnder, MILD, WELL_ASSESSED, type RiskTold } from './riskTold';

const GATES = ['clinical', 'release'] as const;
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
  readonly changedSince: 'nothing' | 'summary' | 'description' | 'attachments' | 'answers' | 'risk' | 'level';
}

/** All that happened to an issue, told without any policy. */
export interface Told {
  readonly facts: IssueFacts;
  readonly checklists: IssueRecord['checklists'];
  readonly acts: readonly Act[];
  readonly assignees: readonly string[];
  readonly sticky: readonly string[];
  readonly children: ChildrenFound;
  readonly risk: RiskTold;
  readonly sprintValidated: boolean;
  readonly to: string;
}

const answered = (rules: Partial<Answer> = {}): Answer => ({
  value: 'done',
  version: 3,
  evidence: ['a'.repeat(64)],
  by: 'daniel',
  at: '2026-11-01T00:00:00.000Z',
  seq: 1,
  ...rules,
});

const SIGNERS: Readonly<Record<string, string>> = { validator: 'amara', officer: 'helen', quality: 'nadia' };
const EVERYBODY = ['amara', 'helen', 'nadia', 'jonas'] as const;

/** An issue on which all is well: every item is answered, and somebody of every role signed, in order. */
const WELL: Told = {
  facts: someFacts({
    assignee: 'priya',
    reporter: 'priya',
    issueTypeId: '10001',
    labels: ['phi'],
    componentIds: ['7'],
    fields: { customfield_1: { id: '11' } },
  }),
  checklists: Object.fromEntries(
    LISTS.map((id) => [id, { version: 3, answers: { first: answered(), second: answered() } }]),
  ),
  acts: GATES.flatMap((gate) =>
    ROLES.map((role): Act => ({
      signer: SIGNERS[role]!,
      role,
      gate,
      approves: true,
      daysAgo: 2,
      revoked: false,
      changedSince: 'nothing',
    })),
  ),
  assignees: [],
  sticky: [],
  children: new Map(GATES.map((gate) => [gate, { notPassed: [] }])),
  risk: WELL_ASSESSED,
  sprintValidated: true,
  to: '3',
};

/** Something that is not well; `n` says which of the many. */
type Flaw = (told: Told, n: number) => Told;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** One item, in every checklist. */
const onAnswer =
  (edit: (answer: Answer, n: number) => Answer): Flaw =>
  (told, n) => {
    const item = pick(['first', 'second'], n);
    const lists = Object.entries(told.checklists).map(([list, { version, answers }]) => {
      const now = { ...answers, [item]: edit(answers[item]!, Math.floor(n / 2)) };
      return [list, { version, answers: now }] as const;
    });
    return { ...told, checklists: Object.fromEntries(lists) };
  };

const onAct =
  (edit: (act: Act, n: number) => Act[]): Flaw =>
  (told, n) => {
    const at = n % told.acts.length;
    const acts = told.acts.flatMap((act, index) =>
      index === at ? edit(act, Math.floor(n / told.acts.length)) : [act],
    );
    return { ...told, acts };
  };

const onFacts =
  (edit: (n: number) => Partial<IssueFacts>): Flaw =>
  (told, n) => ({ ...told, facts: { ...told.facts, ...edit(n) } });

const VALUES = ['not-applicable', 'open', 'not-applicable', 'implemented'] as const;
const CHANGED = ['summary', 'description', 'attachments', 'answers', 'risk', 'level'] as const;

const onRisk =
  (edit: (risk: RiskTold, n: number) => Partial<RiskTold>): Flaw =>
  (told, n) => ({ ...told, risk: { ...told.risk, ...edit(told.risk, n) } });

const RATINGS: readonly Rating[] = ['minor', 'major'].flatMap((severity) =>
  ['never', 'rare', 'likely', 'certain', undefined].map((probability) => ({ severity, probability })),
);
const HIGHER: Rating = { severity: 'minor', probability: 'certain' };
const WORST: Rating = { severity: 'major', probability: 'certain' };
const accepting = (n: number) => ({ role: pick(ACCEPTORS, n), signer: pick(['helen', 'jonas'], n >> 1) });

const FLAWS: readonly Flaw[] = [
  onAnswer((answer, n) => ({ ...answer, value: pick(VALUES, n) })),
  onAnswer((answer, n) => ({ ...answer, version: pick([1, 2], n) })),
  onAnswer((answer) => ({ ...answer, evidence: [] })),
  onAnswer((answer, n) => ({ ...answer, by: pick(EVERYBODY, n) })),
  onAct(() => []),
  onAct((act) => [act, { ...act, signer: 'jonas' }]),
  onAct((act) => [{ ...act, approves: false }]),
  onAct((act) => [{ ...act, revoked: true }]),
  onAct((act, n) => [{ ...act, signer: pick(EVERYBODY, n) }]),
  onAct((act) => [{ ...act, signer: 'jonas' }]),
  (told, n) => ({ ...told, acts: told.acts.map((act) => ({ ...act, daysAgo: pick([20, 60, 200], n) })) }),
  onAct((act, n) => [{ ...act, changedSince: pick(CHANGED, n) }]),
  (told, n) => {
    const role = pick(ROLES, n);
    const isLate = (act: Act): number => Number(act.role === role);
    return { ...told, acts: told.acts.toSorted((one, other) => isLate(one) - isLate(other)) };
  },
  onFacts((n) => ({ assignee: pick(EVERYBODY, n) })),
  onFacts((n) => ({ reporter: pick(EVERYBODY, n) })),
  onFacts((n) => ({ labels: pick([[], ['ui'], ['phi', 'ui']], n) })),
  onFacts((n) => ({ componentIds: pick([[], ['8']], n) })),
  onFacts(() => ({ issueTypeId: '10002' })),
  (told, n) => {
    const option = pick([{ id: '12' }, null], n);
    return { ...told, facts: { ...told.facts, fields: { ...told.facts.fields, customfield_1: option } } };
  },
  (told, n) => ({ ...told, assignees: [pick(EVERYBODY, n)] }),
  (told, n) => ({ ...told, children: new Map([[pick(GATES, n), { notPassed: ['7'] }]]) }),
  (told, n) => ({ ...told, children: new Map(told.children).set(pick(GATES, n), { notPassed: ['7'] }) }),
  (told) => ({ ...told, sprintValidated: false }),
  onRisk(() => ({ hazards: [] })),
  onRisk(() => ({ hazards: [], none: true })),
  onRisk((_, n) => ({ hazards: [MILD, pick(RATINGS, n)] })),
  onRisk((_, n) => ({ hazards: [pick(RATINGS, n)], acceptances: [accepting(n)] })),
  onRisk((_, n) => ({ hazards: [WORST], acceptances: [accepting(n)], changedSince: n % 3 === 0 })),
];

/** An issue on which all is well but for a few things: the ones that stand on the edge of passing. */
export const anyTold: fc.Arbitrary<Told> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...FLAWS), fc.nat(10_000)), { minLength: 1, maxLength: 2 }),
    fc.subarray([...GATES]),
    fc.constantFrom('2', '3'),
  )
  .map(([flaws, sticky, to]) =>
    flaws.reduce<Told>((told, [flaw, n]) => flaw(told, n), { ...WELL, sticky, to }),
  );

/** The issue as it was when somebody signed. */
function asSeen(told: Told, { changedSince }: Act): Pick<Told, 'facts' | 'checklists' | 'risk'> {
  const { facts, checklists, risk } = told;
  if (changedSince === 'risk' || changedSince === 'level') {
    const hazards = [...risk.hazards, changedSince === 'risk' ? MILD : HIGHER];
    return { facts, checklists, risk: { ...risk, hazards } };
  }
  if (changedSince === 'answers') return { facts, checklists: {}, risk };
  if (changedSince === 'attachments')
    return {
      facts: { ...facts, attachments: [{ id: '1', filename: 'old.pdf', size: 1 }] },
      checklists,
      risk,
    };
  if (changedSince === 'nothing') return { facts, checklists, risk };
  return { facts: { ...facts, fields: { ...facts.fields, [changedSince]: 'before' } }, checklists, risk };
}

const nurses = new Set(['jonas']);
const mayApprove = (policy: Policy, { role, signer }: Pick<Act, 'role' | 'signer'>): boolean =>
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
  const riskIn = (risk: RiskTold) =>
    assessedUnder(policy, risk, (role, signer) => mayApprove(policy, { role, signer }));
  const empty = emptyRecord(told.facts.id, '10000', 'f'.repeat(64));
  const base = { ...empty, checklists: told.checklists, risk: riskIn(told.risk) };
  const acts = onePerRole(told.acts, distinctBy).filter((act) => !act.approves || mayApprove(policy, act));
  const signoffs = acts.flatMap((act, index): Signoff[] => {
    const gate = policy.gates.find(({ id }) => id === act.gate);
    if (gate === undefined) return [];
    const { facts, checklists, risk } = asSeen(told, act);
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
        fingerprint: fingerprintOf(
          { gate, policy, facts, record: { ...base, checklists, risk: riskIn(risk) } },
          sha256,
        ),
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

const SPRINT = { id: '41', name: 'Sprint 12', validatedCount: 1, relevant: 2 };

export const passes = (policy: Policy, told: Told, record: IssueRecord, required: string[] = []): boolean =>
  decideTransition(
    { to: told.to, required },
    {
      ...{ policy, facts: told.facts, record, now: new Date(NOW).toISOString(), sha256 },
      ...{ children: told.children, sprints: [{ ...SPRINT, validated: told.sprintValidated }] },
    },
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
