import fc from 'fast-check';
import type { StoredEntry } from '../../../src/domain/audit/entry';
import { replay, verifyRecord } from '../../../src/domain/audit/replay';
import { issueRecord } from '../../../src/domain/record/schema';
import { passedStory, Story } from '../../support/story';
import { sha256 } from '../../support/sha256';

const ITEMS = ['first', 'second'];
const PEOPLE = ['daniel', 'amara', 'sofia', 'helen', 'nadia'];

const step = fc.oneof(
  fc.record({
    act: fc.constant('answer' as const),
    who: fc.constantFrom(...PEOPLE),
    item: fc.constantFrom(...ITEMS),
    open: fc.boolean(),
  }),
  fc.record({
    act: fc.constant('sign' as const),
    who: fc.constantFrom(...PEOPLE),
    role: fc.constantFrom('validator', 'officer'),
  }),
  fc.record({
    act: fc.constant('reject' as const),
    who: fc.constantFrom(...PEOPLE),
    role: fc.constantFrom('validator', 'officer'),
  }),
  fc.record({ act: fc.constant('revoke' as const), who: fc.constantFrom(...PEOPLE), nth: fc.nat(4) }),
  fc.record({ act: fc.constant('edit' as const), text: fc.string({ unit: 'binary', maxLength: 12 }) }),
  fc.record({
    act: fc.constant('assign' as const),
    who: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function live(steps: readonly Step[]): Story {
  const story = new Story();
  for (const next of steps) take(story, next);
  return story;
}

function take(story: Story, next: Step): void {
  if (next.act === 'answer') story.answer(next.who, [next.item], { value: next.open ? 'open' : 'done' });
  if (next.act === 'sign') story.sign(next.who, next.role);
  if (next.act === 'reject')
    story.sign(next.who, next.role, { decision: 'rejected', rationale: 'a'.repeat(64) });
  if (next.act === 'revoke') story.revoke(next.who, story.record.signoffs[next.nth]?.seq ?? 0, next.nth > 2);
  if (next.act === 'edit') story.edit('summary', next.text);
  if (next.act === 'assign') story.assign(next.who);
}

describe('the chain of a record', () => {
  test('replays to the stored state, whatever people did', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { record, entries } = live(steps);
        expect(verifyRecord(record, entries, sha256).intact).toBe(true);
        expect(replay(record, entries, sha256)).toEqual(record);
        expect(issueRecord.safeParse(record).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a gate never opens while a required item is open or a role has not signed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const story = live(steps);
        const decision = story.decision();
        if (decision.outcome !== 'passed') return;
        const answers = story.record.checklists['evidence-list']?.answers;
        expect(ITEMS.every((item) => answers?.[item]?.value === 'done')).toBe(true);
        const carrying = story.record.signoffs.filter(({ seq }) => decision.signoffs.includes(seq));
        expect(new Set(carrying.map(({ role }) => role))).toEqual(new Set(['validator', 'officer']));
        expect(carrying.every((s) => s.decision === 'approved' && s.revoked === undefined)).toBe(true);
        const people = new Set(carrying.map(({ signer }) => signer));
        expect(people.has(story.facts.assignee ?? '')).toBe(false);
        expect(people.size).toBe(carrying.length);
      }),
      { numRuns: 120 },
    );
  });

  test('shows every changed byte of every entry', () => {
    const { record, entries } = passedStory();
    for (const [index, entry] of entries.entries()) {
      for (let at = 0; at < entry.bytes.length; at += 1) {
        const changed = flip(entry.bytes, at);
        const tampered = entries.with(index, { ...entry, bytes: changed });
        expect(verifyRecord(record, tampered, sha256)).toMatchObject({ intact: false, firstBad: index + 1 });
      }
    }
  });

  test.each<[string, (entries: StoredEntry[]) => StoredEntry[], number]>([
    ['a removed entry', (all) => all.toSpliced(1, 1), 2],
    ['an inserted copy', (all) => all.toSpliced(1, 0, ...all.slice(0, 1)), 2],
    ['swapped entries', ([a, b, ...rest]) => (a && b ? [b, a, ...rest] : []), 1],
    ['a cut tail', (all) => all.slice(0, -1), passedStory().entries.length],
  ])('shows %s', (_, tamper, firstBad) => {
    const { record, entries } = passedStory();
    expect(verifyRecord(record, tamper(entries), sha256)).toMatchObject({ intact: false, firstBad });
  });

  test('shows a state that the entries do not lead to', () => {
    const { record, entries } = passedStory();
    const forged = { ...record, assignees: [] };
    expect(verifyRecord(forged, entries, sha256)).toMatchObject({ intact: false });
  });

  test('shows a chain that was rewritten with fresh hashes by its head', () => {
    const honest = passedStory();
    const other = passedStory(undefined, { fields: { summary: 'Another summary' } });
    expect(verifyRecord(honest.record, other.entries, sha256)).toMatchObject({ intact: false });
  });
});

const flip = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
