import { aSprintPolicy, readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

/** What happened, the state that it leads to, and what is lacking: besides signatures first. */
type Told = readonly [string, () => SprintStory, string, readonly string[]];

const edited = (story: SprintStory): SprintStory => {
  story.edit('101', 'Suggest two steps');
  return story;
};

const opened = (make: (story: SprintStory) => void, policy = aSprintPolicy()): SprintStory => {
  const story = new SprintStory(policy);
  make(story);
  story.open();
  return story;
};

const signedBy = (...signers: readonly (readonly [string, string])[]): SprintStory => {
  const story = readySprint();
  for (const [signer, role] of signers) story.sign(signer, role);
  return story;
};

const SAFETY = aSprintPolicy({ checklists: ['sprint-safety'] });

const STATES: readonly Told[] = [
  [
    'nobody opened',
    () => new SprintStory(),
    'none',
    ['sprint-not-open', 'sprint-empty', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'no requirement in force',
    () => Object.assign(validatedSprint(), { policy: aSprintPolicy({}, { sprint: undefined }) }),
    'stale',
    ['sprint-not-asked', 'sprint-not-passed'],
  ],
  [
    'nobody opened, no requirement',
    () => new SprintStory(aSprintPolicy({}, { sprint: undefined })),
    'none',
    ['sprint-not-asked', 'sprint-not-open', 'sprint-empty'],
  ],
  [
    'one of two has not passed',
    () =>
      opened((story) => {
        story.makePassed('101');
        story.make('102');
      }),
    'open',
    ['sprint-not-passed', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'nothing relevant',
    () => opened((story) => story.make('1', { labels: [] })),
    'open',
    ['sprint-empty', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'nothing relevant, which is allowed',
    () => opened((story) => story.make('1', { labels: [] }), aSprintPolicy({ empty: 'allow' })),
    'ready',
    ['signoff-missing', 'signoff-missing'],
  ],
  [
    'items of the sprint are open',
    () => opened((story) => story.makePassed('101'), SAFETY),
    'open',
    ['checklist', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'an issue that the app cannot read',
    () => Object.assign(readySprint(), { around: { unreadable: ['7', '7'] } }),
    'open',
    ['sprint-unreadable', 'sprint-not-passed', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'more than can be read',
    () => Object.assign(readySprint(), { around: { more: true } }),
    'open',
    ['sprint-too-large', 'signoff-missing', 'signoff-missing'],
  ],
  [
    'the policy has no such gate',
    () => Object.assign(readySprint(), { policy: aSprintPolicy({ gate: 'gone' }) }),
    'open',
    ['sprint-not-passed', 'signoff-missing', 'signoff-missing'],
  ],
  ['everything but signatures', () => readySprint(), 'ready', ['signoff-missing', 'signoff-missing']],
  [
    'one relevant issue',
    () => opened((story) => story.makePassed('101')),
    'ready',
    ['signoff-missing', 'signoff-missing'],
  ],
  [
    'one of two signed',
    () => signedBy(['sofia', 'validator']),
    'signing',
    ['signoff-missing', 'signoff-missing'],
  ],
  [
    'both signed, the officer not yet',
    () => signedBy(['sofia', 'validator'], ['noor', 'validator']),
    'signing',
    ['signoff-missing'],
  ],
  ['all signed', () => validatedSprint(), 'validated', []],
  [
    'all signed, then an issue changes',
    () => edited(validatedSprint()),
    'stale',
    ['sprint-not-passed', 'signoff-stale', 'signoff-stale', 'signoff-stale'],
  ],
  [
    'all signed, then an issue that has passed comes in',
    () => {
      const story = validatedSprint();
      story.makePassed('104');
      return story;
    },
    'stale',
    ['signoff-stale', 'signoff-stale', 'signoff-stale'],
  ],
  [
    'all signed, then the sprint is deleted',
    () => Object.assign(validatedSprint(), { phase: 'deleted', around: { members: [] } }),
    'stale',
    ['sprint-deleted', 'sprint-empty', 'signoff-stale', 'signoff-stale', 'signoff-stale'],
  ],
  [
    'all signed, then everything is reopened',
    () => {
      const story = validatedSprint();
      story.reopen('helen');
      return story;
    },
    'ready',
    ['signoff-missing', 'signoff-missing'],
  ],
  [
    'rejected',
    () => {
      const story = signedBy(['noor', 'validator']);
      story.sign('sofia', 'validator', { decision: 'rejected', rationale: 'b'.repeat(64) });
      return story;
    },
    'rejected',
    ['signoff-rejected', 'signoff-missing'],
  ],
];

describe('the state of a sprint', () => {
  test.each(STATES)('%s', (_, make, state, lacking) => {
    const { assessment } = make();
    const { lacks, signed } = assessment;
    expect(assessment.state).toBe(state);
    expect([...lacks, ...signed.reasons].map(({ code }) => code)).toEqual(lacking);
    expect(assessment.validated).toBe(state === 'validated');
  });

  test('a rejection holds until the same role approves', () => {
    const story = readySprint();
    story.sign('sofia', 'validator', { decision: 'rejected', rationale: 'b'.repeat(64) });
    story.sign('sofia', 'validator');
    expect(story.assessment.state).toBe('signing');
  });

  test('a signature that expired does not carry', () => {
    const officer = { role: 'officer', count: 1, meaning: 'Sprint approved', validDays: 30 };
    const story = readySprint(aSprintPolicy({ signoffs: [officer] }));
    story.sign('helen', 'officer');
    expect(story.assessment.state).toBe('validated');
    story.wait(31);
    expect(story.assessment).toMatchObject({ state: 'stale', validated: false });
  });

  test('is validated again once what was changed is put back and passed again', () => {
    const story = validatedSprint();
    const { facts } = story.issue('101');
    edited(story);
    story.issue('101').facts = facts;
    expect(story.assessment.state).toBe('validated');
  });
});

describe('the counts of a sprint', () => {
  test('what cannot be read counts as relevant, other projects are counted apart', () => {
    const story = Object.assign(readySprint(), { around: { unreadable: ['7'], elsewhere: 4 } });
    expect(story.assessment.counts).toEqual({
      issues: 4,
      relevant: 3,
      passed: 2,
      irrelevant: 1,
      unreadable: 1,
      elsewhere: 4,
    });
  });

  test('an issue that moved to another project while it was read is not read', () => {
    const story = readySprint();
    const issue = story.issue('101');
    issue.facts = { ...issue.facts, projectId: '10001' };
    expect(story.assessment).toMatchObject({ unreadable: ['101'], counts: { issues: 3, unreadable: 1 } });
  });

  test('an issue that is found twice counts once', () => {
    const story = readySprint();
    const { members } = story.situation;
    story.around = { members: [...members, ...members] };
    expect(story.assessment.counts).toMatchObject({ issues: 3, relevant: 2 });
  });

  test('what is judged is in the order of its ids', () => {
    const story = new SprintStory();
    for (const id of ['1002', '11', '9', '100']) story.make(id);
    expect(story.assessment.issues.map(({ id }) => id)).toEqual(['9', '11', '100', '1002']);
  });
});
