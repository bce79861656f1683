import { auditEntry, storedEntry } from '../../../src/domain/audit/entry';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { seal } from '../../../src/domain/audit/append';
import { read } from '../../../src/domain/audit/verify';
import { appendSprint, verifySprint } from '../../../src/domain/sprint/append';
import { emptySprint } from '../../../src/domain/sprint/empty';
import { MOST_IN_SPRINT, sprintRecord } from '../../../src/domain/sprint/schema';
import { someDigest, someNonce } from '../../support/builders';
import { sha256 } from '../../support/sha256';
import { aSprintPolicy, readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

/** Everything that can happen to a sprint. */
function told(): SprintStory {
  const story = readySprint(aSprintPolicy({ checklists: ['sprint-safety'] }));
  story.answer('ruth', ['hazards', 'report'], { evidence: [someDigest('report')] });
  story.signAll();
  story.revoke('sofia', story.record.signoffs[0]?.seq ?? 0);
  story.reopen('helen');
  story.sign('sofia', 'validator', { decision: 'rejected', rationale: someDigest('why') });
  story.phase = 'closed';
  story.look();
  return story;
}

/** The most that storage takes: an entry, and a value of Forge's key-value store. */
const MOST_BYTES = { entry: 60_000, value: 240 * 1024 };

describe('the largest sprint', () => {
  test('fits into its entries and its record', () => {
    const story = new SprintStory();
    const ids = Array.from({ length: MOST_IN_SPRINT }, (_, index) => String(10_000_000 + index));
    const payload = { nonce: someNonce('1') };
    const counted = { validated: false, relevant: 500, passed: 500 };
    const issues = ids.map((id) => ({ id, relevant: false, estimate: null }));
    const vouched = ids.map((id) => ({ id, outcome: 'passed' as const, root: someDigest(id) }));
    story.append('ruth', [
      { type: 'sprint-opened', payload: { ...payload, name: someDigest('name'), issues } },
      { type: 'sprint-vouched', payload: { ...payload, issues: vouched } },
      ...Array.from({ length: 5 }, (): AuditEvent => {
        const moved = { added: ids, removed: ids, changed: ids };
        return { type: 'sprint-observed', payload: { ...payload, phase: 'active', ...counted, ...moved } };
      }),
    ]);
    for (const entry of story.entries) {
      expect(entry.bytes.length).toBeLessThanOrEqual(MOST_BYTES.entry);
      expect(storedEntry.parse(entry)).toEqual(entry);
    }
    expect(JSON.stringify(story.record).length).toBeLessThanOrEqual(MOST_BYTES.value - 30_000);
    expect(sprintRecord.parse(story.record)).toEqual(story.record);
  });
});

describe('the chain of a sprint', () => {
  test('leads to the record, which can be stored', () => {
    const { record, entries } = told();
    expect(entries.map(({ bytes }) => read(bytes)?.type)).toEqual([
      ...['sprint-opened', 'sprint-observed', 'checklist-answered', 'checklist-answered'],
      ...['sprint-vouched', 'signoff-given', 'signoff-given', 'signoff-given', 'signoff-revoked'],
      ...['sprint-reopened', 'sprint-baseline-set', 'signoff-given', 'sprint-observed'],
    ]);
    expect(verifySprint(record, entries, sha256)).toMatchObject({ intact: true, head: record.head });
    expect(sprintRecord.parse(record)).toEqual(record);
  });

  test('holds entries that can be read back', () => {
    for (const { bytes } of told().entries) expect(auditEntry.parse(JSON.parse(bytes))).toBeDefined();
  });

  test.each<readonly [string, (story: SprintStory) => void]>([
    ['a signature is made up', ({ record }) => (record.signoffs[0]!.signer = 'mallory')],
    ['an issue is taken out of the baseline', ({ record }) => record.baseline?.issues.pop()],
    ['an observation is made better', ({ record }) => (record.observed[0]!.validated = true)],
    ['a revision is left out', (story) => (story.record = { ...story.record, revision: 3 })],
    ['another head is named', (story) => (story.record = { ...story.record, head: 'c'.repeat(64) })],
    ['an entry is taken out', ({ entries }) => entries.splice(3, 1)],
    ['an entry of an issue is put in', ({ entries }) => entries.splice(0, 1, ofAnIssue())],
  ])('does not hold where %s', (_, forge) => {
    const story = told();
    story.record = structuredClone(story.record);
    forge(story);
    expect(verifySprint(story.record, story.entries, sha256).intact).toBe(false);
  });

  test('remembers the commands that made its entries', () => {
    const { record } = told();
    expect(record.commands.map(([, seq]) => seq)).toEqual([1, 3, 5, 7, 8, 9, 10, 12, 13]);
  });

  test('an answer of an issue alone says nothing of a sprint', () => {
    const empty = emptySprint('12', '10000', 'e'.repeat(64));
    const circumstance = { actor: 'ruth', at: '2026-11-21T08:00:00.000Z', policy: 1 };
    const event = {
      type: 'assignee-recorded',
      payload: { nonce: someNonce('1'), assignee: 'jonas' },
    } as const;
    const { record } = appendSprint(empty, [event], circumstance, sha256);
    expect(record).toMatchObject({
      ...empty,
      revision: 1,
      head: record.head,
      commands: [[someNonce('1'), 1]],
    });
  });

  test('a chain is of one sprint in one project', () => {
    const { record, entries } = validatedSprint();
    expect(entries.every(({ chain }) => chain === 'sprint-12-10000')).toBe(true);
    expect(verifySprint({ ...record, projectId: '10001' }, entries, sha256).intact).toBe(false);
  });
});

const ofAnIssue = () =>
  seal(
    {
      ...{ v: 1, chain: 'issue-12', seq: 1, at: '2026-11-21T08:00:00.000Z', actor: 'ruth', policy: 1 },
      ...{ prev: '0'.repeat(64), type: 'assignee-recorded' },
      payload: { nonce: someNonce('1'), assignee: 'jonas' },
    },
    sha256,
  );
