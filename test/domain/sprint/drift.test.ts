import {
  aSprintPolicy,
  readySprint,
  SPRINT_FIELD,
  SprintStory,
  validatedSprint,
} from '../../support/sprintStory';

const driftIn = (story: SprintStory, since: 'baseline' | 'signature') =>
  story.assessment.drift
    .filter((item) => item.since === since)
    .map(({ kind, issue, by }) => [kind, issue, by] as const);

const out = (story: SprintStory, id: string): void => {
  const issue = story.issue(id);
  issue.record = { ...issue.record, gates: [] };
  story.label(id, []);
};

type Row = readonly [
  string,
  (story: SprintStory) => void,
  readonly (readonly [string, string, string | null])[],
  readonly (readonly [string, string, string | null])[],
];

const added = ['added', '104', 'ruth'] as const;
const DRIFT: readonly Row[] = [
  ['nothing', () => undefined, [], []],
  [
    'an issue comes from another sprint',
    (story) => {
      story.make('104');
      story.move('104', false, 'priya');
      story.move('104', true);
    },
    [added],
    [added],
  ],
  [
    'an issue is made in the sprint',
    (story) => story.make('104'),
    [['added', '104', null]],
    [['added', '104', null]],
  ],
  [
    'an issue is taken out',
    (story) => story.move('102', false),
    [['removed', '102', 'ruth']],
    [['removed', '102', 'ruth']],
  ],
  [
    'an issue is taken out and put back',
    (story) => {
      story.move('102', false);
      story.move('102', true);
    },
    [],
    [],
  ],
  [
    'an issue stops being relevant',
    (story) => out(story, '101'),
    [['irrelevant', '101', 'ruth']],
    [['irrelevant', '101', 'ruth']],
  ],
  [
    'an issue becomes relevant',
    (story) => story.label('103', ['clinical']),
    [['relevant', '103', 'ruth']],
    [['relevant', '103', 'ruth']],
  ],
  [
    'what was signed of an issue changes',
    (story) => story.edit('101', 'Another'),
    [],
    [
      ['changed', '101', 'ruth'],
      ['reopened', '101', 'ruth'],
    ],
  ],
  ['an irrelevant issue changes', (story) => story.edit('103', 'Another'), [], []],
  [
    'an issue cannot be read any more',
    (story) => {
      const members = story.situation.members.filter(({ facts }) => facts.id !== '101');
      story.around = { members, unreadable: ['101'] };
    },
    [],
    [],
  ],
];

describe('drift', () => {
  test.each(DRIFT)('%s', (_, change, sinceBaseline, sinceSignature) => {
    const story = validatedSprint();
    change(story);
    expect(driftIn(story, 'baseline')).toEqual(sinceBaseline);
    expect(driftIn(story, 'signature')).toEqual(sinceSignature);
  });

  test('since a signature there is none where nobody signed, or everything was taken back', () => {
    const story = readySprint();
    story.edit('101', 'Another');
    expect(driftIn(story, 'signature')).toEqual([]);
    const reopened = validatedSprint();
    reopened.edit('101', 'Another');
    reopened.reopen('helen');
    expect(driftIn(reopened, 'signature')).toEqual([]);
  });

  test.each<readonly [string, Partial<SprintStory>]>([
    ['deleted', { phase: 'deleted', around: { members: [] } }],
    ['too large to be read', { around: { members: [], more: true } }],
  ])('of a sprint that is %s nothing is known to have moved', (_, lost) => {
    const story = Object.assign(validatedSprint(), lost);
    expect(story.assessment.drift).toEqual([]);
    expect(story.assessment).toMatchObject({ state: 'stale', validated: false });
  });

  test('before the validation is opened there is none', () => {
    const story = new SprintStory();
    story.make('101');
    expect(story.assessment.drift).toEqual([]);
  });

  test('reopening makes what is there the baseline', () => {
    const story = validatedSprint();
    story.move('102', false);
    story.reopen('helen');
    expect(story.record.baseline).toMatchObject({
      because: 'reopened',
      issues: [{ id: '101' }, { id: '103' }],
    });
    expect(story.assessment.drift).toEqual([]);
  });

  test('a signature on an issue that is taken back reopens it, and says who did', () => {
    const story = validatedSprint();
    const { record } = story.issue('101');
    const revoked = { by: 'amara', at: story.now, seq: 9 };
    story.issue('101').record = { ...record, signoffs: record.signoffs.map((one) => ({ ...one, revoked })) };
    expect(driftIn(story, 'signature')).toEqual([['reopened', '101', 'amara']]);
  });

  test('a rejection of an issue reopens it, and says who rejected', () => {
    const story = validatedSprint();
    const { record } = story.issue('101');
    const signoffs = record.signoffs.map((one) => ({ ...one, decision: 'rejected' as const, at: story.now }));
    story.issue('101').record = { ...record, signoffs };
    expect(driftIn(story, 'signature')).toEqual([['reopened', '101', 'amara']]);
  });

  test('what was answered later says who changed an issue', () => {
    const story = validatedSprint();
    const { record } = story.issue('101');
    const list = record.checklists['evidence-list']!;
    const first = { ...list.answers['first']!, value: 'not-applicable' as const, by: 'noor', at: story.now };
    story.issue('101').record = {
      ...record,
      checklists: { 'evidence-list': { ...list, answers: { first } } },
    };
    expect(driftIn(story, 'signature')).toEqual([
      ['changed', '101', 'noor'],
      ['reopened', '101', 'noor'],
    ]);
  });

  test('a field of a sprint whose number only begins alike says nothing', () => {
    const story = validatedSprint();
    const made = story.make('104');
    const change = { history: '9', at: story.now, by: 'ruth', field: SPRINT_FIELD, from: '', to: '121, 112' };
    made.facts = { ...made.facts, changes: [change] };
    expect(driftIn(story, 'signature')).toEqual([['added', '104', null]]);
  });

  test('of an issue that nobody can read any more it is unknown who took it out', () => {
    const story = validatedSprint();
    story.move('102', false);
    story.around = { left: new Map() };
    expect(driftIn(story, 'signature')).toEqual([['removed', '102', null]]);
    story.around = { left: undefined };
    expect(driftIn(story, 'signature')).toEqual([['removed', '102', null]]);
  });

  test('what the policy does not count has no cause', () => {
    const story = validatedSprint();
    story.policy = { ...story.policy, gates: [] };
    expect(driftIn(story, 'signature')).toContainEqual(['reopened', '101', null]);
  });
});

describe('a stale signature on a sprint', () => {
  const causes = (story: SprintStory) =>
    story.assessment.signed.reasons.flatMap((reason) =>
      reason.code === 'signoff-stale' ? [reason.changed.map(({ part, by }) => [part, by])] : [],
    );

  test('says what changed, and who did it', () => {
    const story = validatedSprint();
    story.edit('101', 'Another', 'priya');
    expect(causes(story)).toEqual(Array.from({ length: 3 }, () => [['issues', 'priya']]));
    story.move('102', false, 'jonas');
    expect(causes(story)[0]).toEqual([
      ['issues', 'jonas'],
      ['scope', 'jonas'],
    ]);
  });

  test('says nobody where it is unknown', () => {
    const story = validatedSprint();
    story.makePassed('104');
    expect(causes(story)[0]).toEqual([
      ['issues', undefined],
      ['scope', undefined],
    ]);
  });

  test('names who answered for the sprint afterwards', () => {
    const story = readySprint(aSprintPolicy({ checklists: ['sprint-safety'] }));
    story.answer('ruth', ['hazards', 'report'], { evidence: ['a'.repeat(64)] });
    story.signAll();
    story.answer('mia', ['hazards']);
    expect(story.assessment.signed.reasons[0]).toMatchObject({
      code: 'signoff-stale',
      changed: [{ part: 'checklist:sprint-safety', by: 'mia', at: story.now }],
    });
  });

  test('names nobody where the checklist is asked for only now', () => {
    const story = validatedSprint();
    story.policy = aSprintPolicy({ checklists: ['sprint-safety'] });
    expect(causes(story)[0]).toEqual([['checklist:sprint-safety', undefined]]);
  });
});
