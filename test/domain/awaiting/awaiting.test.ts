import * as fc from 'fast-check';
import { awaitingOf } from '../../../src/domain/awaiting/awaiting';
import { awaitingRow, type AwaitingRow } from '../../../src/domain/awaiting/schema';
import { applyingGates } from '../../../src/domain/gate/applies';
import { decideGate, type Situation } from '../../../src/domain/gate/decide';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { decideSign } from '../../../src/domain/signoff/decide';
import { fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import { paragraph } from '../../support/facts';
import { aGate, aPolicy } from '../../support/policies';
import { sha256 } from '../../support/sha256';
import { passedStory, Story } from '../../support/story';

const decisionsOf = (situation: Situation) =>
  applyingGates(situation).map((gate) => decideGate(gate, situation));

const rows = (story: Story, before: readonly AwaitingRow[] = [], now = story.now) => {
  const situation = { ...story.situation, now };
  return awaitingOf(situation, decisionsOf(situation), before);
};

const told = (story: Story) => rows(story).map(({ role, because }) => `${role}: ${because}`);

const answered = (story = new Story()): Story => {
  story.answer('daniel', ['first', 'second']);
  return story;
};

const dueAfter = (days: number) =>
  aPolicy({
    gates: [
      aGate({ signoffs: [{ role: 'validator', count: 1, meaning: 'Clinically validated', dueDays: days }] }),
    ],
  });

describe('what waits for whom', () => {
  const cases: [string, () => Story, string[]][] = [
    ['nothing while items are open', () => new Story(), []],
    ['the first role once they are settled', () => answered(), ['validator: first']],
    [
      'the next role once the first has signed',
      () => {
        const story = answered();
        story.sign('amara', 'validator');
        return story;
      },
      ['officer: first'],
    ],
    ['nothing when everybody has signed', () => passedStory(), []],
    [
      'the first role again when the content changed, and not yet the next',
      () => {
        const story = passedStory();
        story.edit('description', paragraph('Above 3 kg'));
        return story;
      },
      ['validator: stale'],
    ],
    [
      'the role that rejected',
      () => {
        const story = answered();
        story.sign('amara', 'validator', { decision: 'rejected', rationale: 'a'.repeat(64) });
        return story;
      },
      ['validator: rejected'],
    ],
    [
      'somebody else when the signer became the assignee',
      () => {
        const story = passedStory();
        story.assign('amara');
        return story;
      },
      ['validator: not-independent'],
    ],
    [
      'nothing on an issue that is out of scope',
      () => new Story(aPolicy({ gates: [aGate({ checklists: [], scope: { labels: ['clinical'] } })] })),
      [],
    ],
    [
      'the first role on an issue of which nothing is known, where no checklist is asked for',
      () => new Story(aPolicy({ gates: [aGate({ checklists: [] })] })),
      ['validator: first'],
    ],
  ];
  test.each(cases)('%s', (_, make, expected) => {
    expect(told(make())).toEqual(expected);
  });

  test('an expired sign-off', () => {
    const signoffs = [{ role: 'validator', count: 1, meaning: 'Clinically validated', validDays: 30 }];
    const story = answered(new Story(aPolicy({ gates: [aGate({ signoffs })] })));
    story.sign('amara', 'validator');
    expect(rows(story)).toEqual([]);
    expect(rows(story, [], '2027-01-01T00:00:00.000Z')).toMatchObject([{ because: 'expired' }]);
  });

  test('is due so many days after it began to wait, and keeps waiting since then', () => {
    const story = answered(new Story(dueAfter(3)));
    const [first] = rows(story);
    expect(first).toMatchObject({ since: '2026-11-20T08:01:00.000Z', due: '2026-11-23T08:01:00.000Z' });
    const later = rows(story, [first!], '2026-11-22T00:00:00.000Z');
    expect(later).toEqual([first]);
    expect(rows(story, [{ ...first!, gate: 'other' }], '2026-11-22T00:00:00.000Z')[0]?.since).toBe(
      '2026-11-22T00:00:00.000Z',
    );
  });

  test('waits anew after a rejection', () => {
    const story = answered(new Story(dueAfter(3)));
    const before = rows(story);
    story.sign('amara', 'validator', { decision: 'rejected', rationale: 'a'.repeat(64) });
    expect(rows(story, before)[0]?.since).toBe(story.now);
    expect(story.now).not.toBe(before[0]?.since);
  });

  test('says for whom it is not, and what changed since whose signature', () => {
    const story = passedStory();
    story.edit('description', paragraph('Above 3 kg'));
    expect(rows(story)[0]?.detail).toMatchObject({
      gateTitle: 'Clinical validation',
      role: { name: 'clinical validator', permission: 'sign-validator' },
      notFor: ['jonas', 'helen'],
      signed: [{ by: 'amara', changed: ['description'] }],
    });
  });
});

const PEOPLE = ['amara', 'helen', 'sofia', 'daniel', 'jonas', 'priya', 'fresh'] as const;
const person = fc.constantFrom(...PEOPLE.slice(0, -1));
const role = fc.constantFrom('validator', 'officer', 'quality');
const step = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), by: person, item: fc.constantFrom('first', 'second') }),
  fc.record({ do: fc.constant('sign' as const), by: person, role, no: fc.nat(4).map((n) => n === 0) }),
  fc.record({ do: fc.constant('revoke' as const), index: fc.nat(5) }),
  fc.record({ do: fc.constant('edit' as const), to: fc.constantFrom('a', 'b') }),
  fc.record({ do: fc.constant('assign' as const), by: person }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function play(story: Story, steps: readonly Step[]): void {
  for (const one of steps) {
    if (one.do === 'answer') story.answer(one.by, [one.item]);
    else if (one.do === 'sign')
      story.sign(one.by, one.role, one.no ? { decision: 'rejected', rationale: 'a'.repeat(64) } : {});
    else if (one.do === 'edit') story.edit('description', one.to);
    else if (one.do === 'assign') story.assign(one.by);
    else {
      const signoff = story.record.signoffs[one.index];
      if (signoff !== undefined) story.revoke(signoff.signer, signoff.seq);
    }
  }
}

const policy = fc
  .record({
    count: fc.integer({ min: 1, max: 2 }),
    validDays: fc.option(fc.constant(1), { nil: undefined }),
    checklists: fc.constantFrom<string[]>([], ['evidence-list']),
    independence: fc.record({
      notAssignee: fc.boolean(),
      notReporter: fc.boolean(),
      notAnswerer: fc.boolean(),
      distinctPeople: fc.boolean(),
    }),
  })
  .map(({ count, validDays, checklists, independence }) =>
    aPolicy({
      roles: ['validator', 'officer', 'quality'].map((id) => ({ id, name: id, permission: `sign-${id}` })),
      gates: [
        aGate({
          checklists,
          independence,
          signoffs: [
            { role: 'validator', count, meaning: 'Clinically validated', validDays },
            { role: 'officer', count: 1, meaning: 'Approved for release', after: 'validator' },
            { role: 'quality', count: 1, meaning: 'Checked' },
          ],
        }),
      ],
    }),
  );

function accepted(
  situation: Situation & { record: Story['record'] },
  signer: string,
  asked: string,
): boolean {
  const gate = situation.policy.gates[0]!;
  const shown = fingerprintOf({ gate, ...situation }, sha256);
  const meaning = gate.signoffs.find((one) => one.role === asked)?.meaning ?? '';
  const command = {
    nonce: 'n'.repeat(16),
    gate: gate.id,
    role: asked,
    decision: 'approved' as const,
    meaning,
  };
  const who = { seen: shown.root, signer, mayRole: true, name: 'a'.repeat(64) };
  return !isRefusal(decideSign(situation, { ...command, ...who }, shown));
}

const lacks = (situation: Situation, asked: string): boolean =>
  decisionsOf(situation).some(
    (one) =>
      one.outcome === 'blocked' && one.reasons.some((reason) => 'role' in reason && reason.role === asked),
  );

test('a role waits exactly when the gate lacks it and a holder of it would be accepted now', () => {
  const seen = { rows: 0, refused: 0 };
  fc.assert(
    fc.property(policy, fc.array(step, { maxLength: 14 }), fc.nat(2), (rules, steps, days) => {
      const story = new Story(rules);
      play(story, steps);
      const now = new Date(Date.parse(story.now) + days * 86_400_000).toISOString();
      const situation = { ...story.situation, now };
      const waiting = rows(story, [], now);
      for (const row of waiting) expect(awaitingRow.parse(row)).toEqual(row);
      for (const asked of ['validator', 'officer', 'quality']) {
        const row = waiting.find((one) => one.role === asked);
        const open = lacks(situation, asked);
        expect(row !== undefined).toBe(open && accepted(situation, 'fresh', asked));
        seen.rows += row === undefined ? 0 : 1;
        // A person to whom the row is offered is accepted, and whoever is accepted is offered it or counts already.
        for (const signer of row === undefined ? [] : PEOPLE) {
          const offered = !row!.detail!.notFor.includes(signer);
          const may = accepted(situation, signer, asked);
          seen.refused += may ? 0 : 1;
          if (offered) expect(may).toBe(true);
          else if (may)
            expect(story.record.signoffs.some((s) => s.signer === signer && s.role === asked)).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(seen.rows).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(20);
});
