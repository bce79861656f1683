import { sprintSentence } from '../../../src/domain/sprint/words';
import { aSprintPolicy, readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

type Told = readonly [string, () => SprintStory, string, string];

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
  ['nobody opened', () => new SprintStory(), 'none', 'Nobody has opened this validation'],
  [
    'no requirement in force',
    () => Object.assign(validatedSprint(), { policy: aSprintPolicy({}, { sprint: undefined }) }),
    'stale',
    'Signed, but it does not hold any more: the policy does not say what validates a sprint',
  ],
  [
    'nobody opened, no requirement',
    () => new SprintStory(aSprintPolicy({}, { sprint: undefined })),
    'none',
    'Not validated: the policy does not say what validates a sprint',
  ],
  [
    'one of two has not passed',
    () =>
      opened((story) => {
        story.makePassed('101');
        story.make('102');
      }),
    'open',
    'Not ready to sign: 1 of 2 relevant issues are not validated',
  ],
  [
    'nothing relevant',
    () => opened((story) => story.make('1', { labels: [] })),
    'open',
    'Not ready to sign: no issue is relevant',
  ],
  [
    'nothing relevant, which is allowed',
    () => opened((story) => story.make('1', { labels: [] }), aSprintPolicy({ empty: 'allow' })),
    'ready',
    'Ready to sign: no issue is relevant, which the policy allows',
  ],
  [
    'items of the sprint are open',
    () => opened((story) => story.makePassed('101'), SAFETY),
    'open',
    'Not ready to sign: 2 required items are open in Patient safety',
  ],
  [
    'an issue that the app cannot read',
    () => Object.assign(readySprint(), { around: { unreadable: ['7', '7'] } }),
    'open',
    'Not ready to sign: CareGate cannot read 1 issue of it',
  ],
  [
    'more than can be read',
    () => Object.assign(readySprint(), { around: { more: true } }),
    'open',
    'Not ready to sign: it holds more than 500 issues of this project',
  ],
  [
    'the policy has no such gate',
    () => Object.assign(readySprint(), { policy: aSprintPolicy({ gate: 'gone' }) }),
    'open',
    'Not ready to sign: 3 of 3 relevant issues are not validated',
  ],
  [
    'everything but signatures',
    () => readySprint(),
    'ready',
    'Ready to sign: all 2 relevant issues are validated',
  ],
  [
    'one relevant issue',
    () => opened((story) => story.makePassed('101')),
    'ready',
    'Ready to sign: the 1 relevant issue is validated',
  ],
  [
    'one of two signed',
    () => signedBy(['sofia', 'validator']),
    'signing',
    'Signed in part: the clinical validator has not signed',
  ],
  [
    'both signed, the officer not yet',
    () => signedBy(['sofia', 'validator'], ['noor', 'validator']),
    'signing',
    'Signed in part: the compliance officer has not signed',
  ],
  [
    'all signed',
    () => validatedSprint(),
    'validated',
    'Clinically validated: all 2 relevant issues are validated',
  ],
  [
    'all signed, then an issue changes',
    () => edited(validatedSprint()),
    'stale',
    'Signed, but it does not hold any more: 1 of 2 relevant issues are not validated',
  ],
  [
    'all signed, then an issue that has passed comes in',
    () => {
      const story = validatedSprint();
      story.makePassed('104');
      return story;
    },
    'stale',
    "Signed, but it does not hold any more: the clinical validator's sign-off is stale, the issues changed, the scope changed",
  ],
  [
    'all signed, then the sprint is deleted',
    () => Object.assign(validatedSprint(), { phase: 'deleted', around: { members: [] } }),
    'stale',
    'Signed, but it does not hold any more: the sprint was deleted',
  ],
  [
    'all signed, then everything is reopened',
    () => {
      const story = validatedSprint();
      story.reopen('helen');
      return story;
    },
    'ready',
    'Ready to sign: all 2 relevant issues are validated',
  ],
  [
    'rejected',
    () => {
      const story = signedBy(['noor', 'validator']);
      story.sign('sofia', 'validator', { decision: 'rejected', rationale: 'b'.repeat(64) });
      return story;
    },
    'rejected',
    'Rejected: the clinical validator rejected this',
  ],
];

describe('the state of a sprint', () => {
  test.each(STATES)('%s', (_, make, state, sentence) => {
    const { assessment } = make();
    expect([assessment.state, sprintSentence(assessment)]).toEqual([state, sentence]);
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
