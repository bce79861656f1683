import fc from 'fast-check';
import { storedEntry } from '../../../src/domain/audit/entry';
import type { AuditEvent } from '../../../src/domain/audit/event';
import type { Policy } from '../../../src/domain/policy/schema';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import { appendSprint } from '../../../src/domain/sprint/append';
import { decideAnswer, decideRevokeSprint } from '../../../src/domain/sprint/decide';
import { emptySprint } from '../../../src/domain/sprint/empty';
import { refuseRoom } from '../../../src/domain/sprint/room';
import {
  MOST_IN_SPRINT,
  SPRINT_GATE,
  sprintRecord,
  type SprintRecord,
} from '../../../src/domain/sprint/schema';
import { rootOf } from '../../../src/domain/signoff/fingerprint';
import { someDigest } from '../../support/builders';
import { anItem } from '../../support/policies';
import { sha256 } from '../../support/sha256';
import { aSprintPolicy, readySprint } from '../../support/sprintStory';

const RUNS = process.env.LONG_RUN === '1' ? 300 : 10;
const KIB = 1024;
/** What the storage takes as one value, without what stands around the record there. */
const MOST_BYTES = 240 * KIB - 512;

const LISTS = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(64));
const ITEMS = Array.from({ length: 200 }, (_, index) => `item-${'x'.repeat(50)}-${index}`);
/** Five checklists, each as long as one can be. */
const POLICY: Policy = aSprintPolicy(
  { checklists: LISTS },
  {
    templates: LISTS.map((id) => {
      return { id, version: 1, title: id, items: ITEMS.map((item) => anItem(item)) };
    }),
  },
);

/** The longest that Jira and the contract allow: account ids, and ids of issues as large as entries have room for. */
const account = (index: number): string => `${index}`.padStart(128, '7');
const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
const ESTIMATE = -1.2345678901234567e300;
const DIGEST = someDigest('any');
const HEAVY = '検証'.repeat(40);

/** What is carried out on a record: allowed, or refused and nothing. */
class Life {
  record: SprintRecord = emptySprint('123456789012345678', '123456789012345678', 'e'.repeat(64));
  readonly refused: Refusal[] = [];
  private commands = 0;

  do(actor: string, outcome: readonly AuditEvent[] | Refusal): boolean {
    if (isRefusal(outcome)) {
      this.refused.push(outcome);
      return false;
    }
    const at = '2026-11-21T08:00:00.000Z';
    const next = appendSprint(this.record, outcome, { actor, at, policy: 999_999_999 }, sha256);
    for (const entry of next.entries) storedEntry.parse(entry);
    this.record = next.record;
    return true;
  }

  nonce = (): string => `n${(this.commands += 1)}`.padEnd(64, '0');

  scope(because: 'opened' | 'reopened', size: number): void {
    const issues = idsOf(size).map((id) => ({ id, relevant: false, estimate: ESTIMATE }));
    const payload = { nonce: this.nonce(), issues };
    this.do(
      account(0),
      because === 'opened'
        ? [{ type: 'sprint-opened', payload: { ...payload, name: DIGEST } }]
        : [
            { type: 'sprint-reopened', payload: { nonce: this.nonce(), rationale: DIGEST } },
            { type: 'sprint-baseline-set', payload: { ...payload, because } },
          ],
    );
  }

  look(size: number): void {
    const moved = { added: idsOf(size), removed: idsOf(size), changed: idsOf(size) };
    const counted = { validated: false, relevant: MOST_IN_SPRINT, passed: MOST_IN_SPRINT };
    const payload = { nonce: this.nonce(), phase: 'deleted' as const, ...counted, ...moved };
    this.do('app', [{ type: 'sprint-observed', payload }]);
  }

  answer(list: number, from: number, count: number): boolean {
    const checklist = LISTS[list] ?? '';
    const answers = ITEMS.slice(from, from + count).map((item) => ({
      item,
      value: 'not-applicable' as const,
      replaces: this.record.checklists[checklist]?.answers[item]?.seq ?? 0,
      reason: DIGEST,
      evidence: Array.from({ length: 5 }, () => DIGEST),
    }));
    const command = { nonce: this.nonce(), checklist, answers };
    return this.do(account(1), decideAnswer({ ...this.record, ...OPENED }, POLICY, command));
  }

  sign(who: number, size: number): boolean {
    const signer = account(who);
    const names = ['sprint', 'scope', 'issues', ...LISTS.map((list) => `checklist:${list}`)];
    const parts = Object.fromEntries(names.map((name) => [name, DIGEST]));
    const fingerprint = rootOf(this.record.salt, parts, sha256);
    const nonce = this.nonce();
    const commitments = { name: DIGEST, rationale: DIGEST };
    const signature: AuditEvent = {
      type: 'signoff-given',
      payload: {
        ...{ nonce, gate: SPRINT_GATE, role: 'r'.repeat(64), decision: 'rejected', meaning: HEAVY },
        ...{ fingerprint, ...commitments },
      },
    };
    const issues = idsOf(size).map((id) => ({ id, outcome: 'blocked' as const, root: DIGEST }));
    const refusal = refuseRoom(this.record, [signature], signer);
    return this.do(signer, refusal ?? [{ type: 'sprint-vouched', payload: { nonce, issues } }, signature]);
  }

  revoke(which: number): void {
    const signoff = this.record.signoffs.at(which % Math.max(1, this.record.signoffs.length))?.seq ?? 0;
    const command = { nonce: this.nonce(), signoff, by: account(2), mayRevokeAny: true, rationale: DIGEST };
    this.do(account(2), decideRevokeSprint(this.record, command));
  }

  get bytes(): number {
    return Buffer.byteLength(JSON.stringify(this.record), 'utf8');
  }

  check(): void {
    expect(this.bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(sprintRecord.safeParse(this.record).error).toBeUndefined();
  }
}

const OPENED = { opened: { seq: 1, at: '2026-11-21T08:00:00.000Z' } };

type Act = readonly [act: 'scope' | 'look' | 'answer' | 'sign' | 'revoke', one: number, other: number];
const act = fc.oneof(
  fc.tuple(fc.constantFrom<Act[0]>('scope', 'look'), fc.constantFrom(0, 250, MOST_IN_SPRINT), fc.constant(0)),
  fc.tuple(fc.constant<Act[0]>('answer'), fc.nat(4), fc.nat(150)),
  fc.tuple(fc.constant<Act[0]>('sign'), fc.nat(120), fc.constantFrom(0, MOST_IN_SPRINT)),
  fc.tuple(fc.constant<Act[0]>('revoke'), fc.nat(99), fc.constant(0)),
);

function live(life: Life, [what, one, other]: Act): void {
  const acts: Readonly<Record<Act[0], () => unknown>> = {
    scope: () => life.scope('reopened', one),
    look: () => life.look(one),
    answer: () => life.answer(one, other, 50),
    sign: () => life.sign(one, other),
    revoke: () => life.revoke(one),
  };
  acts[what]();
}

describe('the record of a sprint', () => {
  test('fits into one value of the storage after every history that is allowed', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 50 }), (history) => {
        const life = new Life();
        life.scope('opened', MOST_IN_SPRINT);
        for (const one of history) live(life, one);
        life.check();
      }),
      { numRuns: RUNS },
    );
  });

  test.each(['answers', 'signatures'] as const)('fits when everything is full, %s first', (first) => {
    const life = new Life();
    life.scope('opened', MOST_IN_SPRINT);
    const answers = () =>
      LISTS.forEach((_, list) =>
        Array(40)
          .fill(5)
          .forEach((five, at) => life.answer(list, at * five, five)),
      );
    const signatures = () => {
      for (let who = 0; who < 60; who += 1) life.sign(who, 1);
    };
    for (const fill of first === 'answers' ? [answers, signatures] : [signatures, answers]) fill();
    const { signoffs } = life.record;
    expect(life.sign(0, MOST_IN_SPRINT)).toBe(true);
    for (let which = 0; which < signoffs.length; which += 1) life.revoke(which);
    for (let looks = 0; looks < 5; looks += 1) life.look(MOST_IN_SPRINT);
    life.scope('reopened', MOST_IN_SPRINT);
    life.check();
    expect(signoffs.length).toBeGreaterThan(20);
    expect(life.record.commands).toHaveLength(64);
    expect(life.bytes).toBeGreaterThan(200 * KIB);
    expect(new Set(life.refused.map(({ refused }) => refused))).toEqual(new Set(['too-large']));
  });

  test('keeps which issues had moved of the latest look alone', () => {
    const life = new Life();
    life.scope('opened', 3);
    for (const size of [1, 2, 3, 4, 5]) life.look(size);
    expect(life.record.observed.map(({ added }) => added.length)).toEqual([0, 0, 0, 5]);
  });
});

describe('a record that is full', () => {
  const given = (record: SprintRecord, count: number): SprintRecord['signoffs'] =>
    Array.from({ length: count }, (_, index) => ({ ...record.signoffs[0]!, signer: `signer-${index}` }));
  const crowded = (count: number) => {
    const story = readySprint();
    story.sign('sofia', 'validator');
    story.record = { ...story.record, signoffs: given(story.record, count) };
    return story;
  };

  test.each([
    [99, 'noor', 'done'],
    [100, 'noor', 'too-large'],
    [100, 'signer-7', 'done'],
  ])('with %i signatures: that of %s is %s', (count, signer, fate) => {
    expect(crowded(count).sign(signer, 'validator')).toBe(fate);
  });

  test('takes no answer for which there is no room, and says so', () => {
    const life = new Life();
    expect([life.answer(0, 0, 50), life.answer(1, 0, 200)]).toEqual([true, false]);
    expect(life.refused).toEqual([
      {
        refused: 'too-large',
        about: { what: 'What the record of this sprint holds', limit: '45 KB of answers' },
      },
    ]);
    expect(Object.keys(life.record.checklists)).toEqual([LISTS[0]]);
  });
});
