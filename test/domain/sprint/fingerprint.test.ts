import { changedParts } from '../../../src/domain/signoff/fingerprint';
import { fingerprint as fingerprintSchema } from '../../../src/domain/signoff/schema';
import { aSprintPolicy, readySprint, type SprintStory } from '../../support/sprintStory';

const SAFETY = aSprintPolicy({ checklists: ['sprint-safety'] });

/** What happens, and which parts of the fingerprint it makes others. */
const CHANGES: readonly (readonly [string, (story: SprintStory) => void, readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['an irrelevant issue comes in', (story) => story.make('104', { labels: [] }), ['scope']],
  ['a relevant issue comes in', (story) => story.make('104'), ['issues', 'scope']],
  ['a relevant issue is taken out', (story) => story.move('101', false), ['issues', 'scope']],
  ['an issue stops being relevant', (story) => dropped(story), ['issues', 'scope']],
  ['an issue becomes relevant', (story) => story.label('103', ['clinical']), ['issues', 'scope']],
  ['what was signed of an issue changes', (story) => story.edit('101', 'Another'), ['issues']],
  ['an irrelevant issue changes', (story) => story.edit('103', 'Another'), []],
  ['a signature on an issue is taken back', (story) => story.issue('101').revoke('amara', 2), []],
  [
    'an item of the sprint is answered',
    (story) => story.answer('ruth', ['hazards']),
    ['checklist:sprint-safety'],
  ],
  [
    'another gate is counted',
    (story) => (story.policy = { ...SAFETY, sprint: { ...SAFETY.sprint!, gate: 'gone' } }),
    ['issues', 'scope', 'sprint'],
  ],
  ['another checklist is asked', (story) => (story.policy = aSprintPolicy()), ['checklist:sprint-safety']],
  ['the sprint is completed', (story) => (story.phase = 'closed'), []],
  ['an issue cannot be read any more', (story) => unreadable(story), ['issues']],
  ['there are other orders', (story) => reversed(story), []],
  ['an estimate changes', (story) => estimated(story), []],
];

/** Nothing is recorded for the gate, so that the label alone decides. */
function dropped(story: SprintStory): void {
  const issue = story.issue('101');
  issue.record = { ...issue.record, gates: [] };
  story.label('101', []);
}

function unreadable(story: SprintStory): void {
  const members = story.situation.members.filter(({ facts }) => facts.id !== '101');
  story.around = { members, unreadable: ['101'] };
}

function reversed(story: SprintStory): void {
  story.around = { members: [...story.situation.members].reverse() };
}

function estimated(story: SprintStory): void {
  story.around = { members: story.situation.members.map((member) => ({ ...member, estimate: 8 })) };
}

describe('the fingerprint of a sprint', () => {
  test.each(CHANGES)('%s', (_, change, parts) => {
    const story = readySprint(SAFETY);
    const before = story.assessment.fingerprint;
    change(story);
    expect(changedParts(before, story.assessment.fingerprint)).toEqual(parts);
  });

  test('can be kept with a signature', () => {
    const { fingerprint } = readySprint(SAFETY).assessment;
    expect(fingerprintSchema.parse(fingerprint)).toEqual(fingerprint);
    expect(Object.keys(fingerprint.parts)).toEqual(['sprint', 'scope', 'issues', 'checklist:sprint-safety']);
  });

  test('is salted with the record: nobody can tell from it what a sprint holds', () => {
    const story = readySprint(SAFETY);
    const before = story.assessment.fingerprint;
    story.record = { ...story.record, salt: 'd'.repeat(64) };
    expect(changedParts(before, story.assessment.fingerprint)).toEqual(Object.keys(before.parts).sort());
  });
});
