import fc from 'fast-check';
import { awaitingSprint, MOST_NOT_FOR, type AwaitingSprint } from '../../../src/domain/awaiting/schema';
import { sprintAwaitingOf } from '../../../src/domain/awaiting/sprint';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { SprintAssessment } from '../../../src/domain/sprint/assess';
import { decideSignSprint } from '../../../src/domain/sprint/sign';
import {
  aSprintPolicy,
  aSprintRequirement,
  readySprint,
  SprintStory,
  validatedSprint,
} from '../../support/sprintStory';
import { SprintWorld, steps } from '../../support/sprintWorld';

const RUNS = process.env.LONG_RUN === '1' ? 600 : 15;

const rows = ({ assessment }: SprintStory, before: readonly AwaitingSprint[] = []) =>
  sprintAwaitingOf(assessment, before);

const told = (story: SprintStory) => rows(story).map(({ role, because }) => `${role.id}: ${because}`);

/** Two validators sign, then the officer, unless `signoffs` says otherwise. */
const [TWO, ONE] = aSprintRequirement().signoffs;

function after(act: (story: SprintStory) => unknown, make = readySprint): SprintStory {
  const story = make();
  act(story);
  return story;
}

const rejected = { decision: 'rejected' as const, rationale: 'b'.repeat(64) };

describe('for whom a sprint waits', () => {
  const cases: [string, () => SprintStory, string[]][] = [
    [
      'nobody while it is not opened',
      () =>
        after(
          (s) => s.makePassed('101'),
          () => new SprintStory(),
        ),
      [],
    ],
    ['the first role once all have passed', () => readySprint(), ['validator: first']],
    ['nobody while an issue has not passed', () => after((s) => s.make('104')), []],
    [
      'nobody while items of its own checklist are open',
      () => readySprint(aSprintPolicy({ checklists: ['sprint-safety'] })),
      [],
    ],
    [
      'the same role until enough have signed',
      () => after((s) => s.sign('sofia', 'validator')),
      ['validator: first'],
    ],
    [
      'the next role once they have',
      () => after((s) => ['sofia', 'noor'].map((one) => s.sign(one, 'validator'))),
      ['officer: first'],
    ],
    ['nobody when everybody has signed', () => validatedSprint(), []],
    [
      'nobody when an issue was changed and has not passed again',
      () => after((s) => s.edit('101', 'x'), validatedSprint),
      [],
    ],
    [
      'the first role again once it has, and not yet the next',
      () =>
        after((s) => {
          s.edit('101', 'Another text');
          s.issue('101').sign('amara', 'validator');
        }, validatedSprint),
      ['validator: stale'],
    ],
    [
      'the first role again when an irrelevant issue came',
      () => after((s) => s.make('105', { labels: [] }), validatedSprint),
      ['validator: stale'],
    ],
    [
      'the role that rejected',
      () => after((s) => s.sign('sofia', 'validator', rejected)),
      ['validator: rejected'],
    ],
    [
      'the role whose signature was taken back',
      () =>
        after(
          (s) => s.revoke('noor', s.record.signoffs.find(({ signer }) => signer === 'noor')!.seq),
          validatedSprint,
        ),
      ['validator: first'],
    ],
    [
      'all again after it was reopened, the first role first',
      () => after((s) => s.reopen('helen'), validatedSprint),
      ['validator: first'],
    ],
    [
      'somebody else when a signer became the assignee',
      () => after((s) => s.issue('101').assign('noor'), validatedSprint),
      ['validator: not-independent'],
    ],
    [
      'those who signed before, after it is completed',
      () => after((s) => (s.phase = 'closed')),
      ['validator: first'],
    ],
    ['nobody once it is deleted', () => after((s) => (s.phase = 'deleted')), []],
    ['nobody while the app cannot read one', () => after((s) => (s.around = { unreadable: ['999'] })), []],
    ['nobody while it holds too many', () => after((s) => (s.around = { more: true })), []],
    [
      'nobody where the policy validates no sprint',
      () => readySprint(aSprintPolicy({}, { sprint: undefined })),
      [],
    ],
    [
      'nobody in a role that the policy does not have',
      () => readySprint(aSprintPolicy({ signoffs: [{ role: 'ghost', count: 1, meaning: 'Checked' }] })),
      [],
    ],
    [
      'a role once, though it is asked twice',
      () =>
        readySprint(
          aSprintPolicy({
            signoffs: [
              { ...TWO!, count: 1 },
              { ...TWO!, meaning: 'Seen' },
            ],
          }),
        ),
      ['validator: first'],
    ],
  ];
  test.each(cases)('%s', (_, make, expected) => {
    expect(told(make())).toEqual(expected);
  });

  test('what the row says is what the policy asks and what was counted', () => {
    const [row] = rows(readySprint());
    expect(awaitingSprint.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      ...{ sprintId: '12', projectId: '10000', meaning: 'Sprint clinically validated' },
      role: { id: 'validator', name: 'clinical validator', permission: 'sign-validator' },
      ...{ relevant: 2, passed: 2 },
    });
    expect(row).not.toHaveProperty('due');
  });

  test('an expired signature', () => {
    const story = after(
      (s) => {
        s.sign('sofia', 'validator');
        s.wait(8);
      },
      () => readySprint(aSprintPolicy({ signoffs: [{ ...TWO!, count: 1, validDays: 7 }, ONE!] })),
    );
    expect(told(story)).toEqual(['validator: expired']);
  });

  test('is due so many days after it began to wait, waits on since then, and anew after a rejection', () => {
    const story = readySprint(aSprintPolicy({ signoffs: [{ ...TWO!, dueDays: 3 }] }));
    const first = rows(story);
    const { since } = first[0]!;
    expect(since).toBe(story.now);
    expect(first[0]!.due).toBe(new Date(Date.parse(since) + 3 * 86_400_000).toISOString());
    story.wait(1);
    expect(rows(story, first)).toEqual(first);
    expect(rows(story)[0]!.since).toBe(story.now);
    story.sign('sofia', 'validator', rejected);
    expect(rows(story, first)[0]!.since).toBe(story.now);
  });

  test('says for whom it is not: who answers for an issue, answered, or signed', () => {
    const story = readySprint(aSprintPolicy({ checklists: ['sprint-safety'] }));
    story.answer('daniel', ['hazards']);
    story.answer('ruth', ['report'], { evidence: ['c'.repeat(64)] });
    story.issue('101').assign('priya');
    story.sign('sofia', 'validator');
    const [row] = rows(story);
    expect(row!.notFor).toEqual(expect.arrayContaining(['sofia', 'daniel', 'ruth', 'priya', 'jonas']));
    expect(row!.notFor).not.toEqual(expect.arrayContaining(['noor']));
    expect(new Set(row!.notFor).size).toBe(row!.notFor.length);
  });

  test('an assignee of an irrelevant issue may sign', () => {
    const story = readySprint();
    story.issue('103').assign('noor');
    expect(rows(story)[0]!.notFor).not.toContain('noor');
  });

  test('names so many people at most', () => {
    const story = readySprint();
    for (let one = 0; one < MOST_NOT_FOR + 10; one += 1) story.issue('101').assign(`person-${one}`);
    expect(rows(story)[0]!.notFor.length).toBeLessThanOrEqual(MOST_NOT_FOR);
  });
});

const PEOPLE = ['sofia', 'noor', 'helen', 'amara', 'daniel', 'jonas', 'ruth', 'fresh'];

function accepts(assessment: SprintAssessment, signer: string, role: string): boolean {
  const requirement = assessment.situation.policy.sprint!.signoffs.find((one) => one.role === role)!;
  const command = { nonce: 'n'.repeat(16), role, signer, mayRole: true, hidden: 0, name: 'a'.repeat(64) };
  const act = { decision: 'approved' as const, meaning: requirement.meaning };
  return !isRefusal(decideSignSprint(assessment, { ...command, ...act, seen: assessment.fingerprint.root }));
}

/** Holds one look at a sprint against what would come of signatures that were given now. */
function check(sprint: SprintStory, assessment: SprintAssessment, waiting: readonly AwaitingSprint[]): void {
  for (const role of ['validator', 'officer']) {
    const row = waiting.find((one) => one.role.id === role);
    const lacks = assessment.signed.reasons.some((reason) => 'role' in reason && reason.role === role);
    expect(row !== undefined).toBe(lacks && accepts(assessment, 'fresh', role));
    const offered = row === undefined ? [] : PEOPLE.filter((one) => !row.notFor.includes(one));
    for (const signer of offered) expect(accepts(assessment, signer, role)).toBe(true);
    // Of the others somebody is accepted only if signing again changes nothing.
    const others = row === undefined ? [] : PEOPLE.filter((one) => row.notFor.includes(one));
    for (const signer of others.filter((one) => accepts(assessment, one, role)))
      expect(sprint.record.signoffs.some((s) => s.signer === signer && s.role === role)).toBe(true);
  }
  expect(waiting.length > 0).toBe(assessment.lacks.length === 0 && !assessment.validated);
}

test('a role waits exactly when the sprint lacks it and a holder of it would be accepted now', () => {
  const seen = { rows: 0, kept: 0 };
  fc.assert(
    fc.property(steps(24), (history) => {
      const world = new SprintWorld();
      const before = new Map<SprintStory, AwaitingSprint[]>();
      const look = (sprint: SprintStory): void => {
        const { assessment } = sprint;
        const known = before.get(sprint) ?? [];
        const waiting = sprintAwaitingOf(assessment, known);
        before.set(sprint, waiting);
        check(sprint, assessment, waiting);
        seen.rows += waiting.length;
        seen.kept += waiting.filter((row) => known.some(({ since }) => since === row.since)).length;
      };
      for (const step of history) {
        world.do(step);
        world.sprints.forEach(look);
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen.rows).toBeGreaterThan(5);
  expect(seen.kept).toBeGreaterThan(0);
});
