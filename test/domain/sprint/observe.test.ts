import { aSprintPolicy, readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

const NOT_ASKED = aSprintPolicy({}, { sprint: undefined });

const planned = (): SprintStory => {
  const story = Object.assign(new SprintStory(), { phase: 'future' });
  story.makePassed('101');
  return story;
};

const openedAtPlanning = (): SprintStory => {
  const story = planned();
  story.open();
  return story;
};

const in_ = (phase: SprintStory['phase'], story: SprintStory): SprintStory => Object.assign(story, { phase });
const phases = ({ record }: SprintStory) => record.observed.map(({ phase }) => phase);

describe('a look at a sprint', () => {
  test.each<readonly [string, () => SprintStory, readonly string[]]>([
    ['that is planned and nobody opened', planned, []],
    ['that started and nobody opened', () => in_('active', planned()), ['sprint-observed']],
    ['that was completed and nobody opened', () => in_('closed', planned()), ['sprint-observed']],
    ['that holds nothing of the project and nobody opened', () => new SprintStory(), []],
    [
      'that is too large to be read and nobody opened',
      () => Object.assign(new SprintStory(), { around: { more: true } }),
      ['sprint-observed'],
    ],
    ['of which the policy asks nothing', () => new SprintStory(NOT_ASKED), []],
    ['that was opened, and is as it was', openedAtPlanning, []],
    [
      'that was planned and starts',
      () => in_('active', openedAtPlanning()),
      ['sprint-baseline-set', 'sprint-observed'],
    ],
    ['that was planned and is completed', () => in_('closed', openedAtPlanning()), ['sprint-observed']],
    ['that was opened when it ran', () => readySprint(), []],
    ['that is completed', () => in_('closed', readySprint()), ['sprint-observed']],
    ['that is deleted', () => in_('deleted', readySprint()), ['sprint-observed']],
    ['that is validated now', validatedSprint, ['sprint-observed']],
    [
      'that starts, but cannot be read',
      () => Object.assign(in_('active', openedAtPlanning()), { around: { unreadable: ['7'] } }),
      ['sprint-observed'],
    ],
    [
      'of which the policy asks nothing any more',
      () => Object.assign(in_('closed', readySprint()), { policy: NOT_ASKED }),
      ['sprint-observed'],
    ],
    ['that was opened by a chain without a look', () => unlooked(), ['sprint-observed']],
  ])('%s', (_, make, types) => {
    const story = make();
    const before = story.entries.length;
    story.look();
    expect(
      story.entries.slice(before).map(({ bytes }) => (JSON.parse(bytes) as { type: string }).type),
    ).toEqual(types);
    expect(story.look()).toBe(0);
  });

  test('says what it found, in ids', () => {
    const story = validatedSprint();
    story.look();
    story.makePassed('104');
    story.move('102', false);
    story.edit('101', 'Another');
    in_('closed', story).look();
    expect(story.record.observed.at(-1)).toMatchObject({
      ...{ phase: 'closed', validated: false, relevant: 2, passed: 1 },
      ...{ added: ['104'], removed: ['102'], changed: ['101'] },
    });
  });

  test('a start replaces the baseline of planning, once', () => {
    const story = openedAtPlanning();
    story.makePassed('104');
    in_('active', story).look();
    expect(story.record.baseline).toMatchObject({
      because: 'started',
      issues: [{ id: '101' }, { id: '104' }],
    });
    story.makePassed('105');
    in_('closed', story).look();
    in_('active', story).look();
    expect(story.record.baseline?.issues.map(({ id }) => id)).toEqual(['101', '104']);
  });

  test('events that come twice, late or never lead to the same', () => {
    const told = readySprint();
    for (const phase of ['closed', 'closed', 'closed'] as const) in_(phase, told).look();
    const missed = in_('closed', readySprint());
    missed.look();
    expect(told.record.observed).toEqual(missed.record.observed);
  });

  test('keeps the latest four; the chain keeps them all', () => {
    const story = readySprint();
    for (const phase of ['closed', 'active', 'closed', 'active', 'closed'] as const) in_(phase, story).look();
    expect(phases(story)).toEqual(['active', 'closed', 'active', 'closed']);
    expect(story.entries).toHaveLength(7);
  });
});

/** A chain that was begun without a look. */
function unlooked(): SprintStory {
  const story = new SprintStory();
  story.makePassed('101');
  const payload = { nonce: 'nonce-000000000009', name: 'a'.repeat(64), issues: [] };
  story.append('ruth', [{ type: 'sprint-opened', payload }]);
  return story;
}
