import { aSprintPolicy, readySprint, SprintStory, validatedSprint } from '../../support/sprintStory';

const NOT_ASKED = aSprintPolicy({}, { sprint: undefined });
const SAFETY = aSprintPolicy({ checklists: ['sprint-safety'] });

const withIssues = (more: Partial<SprintStory> = {}): SprintStory => {
  const story = new SprintStory(more.policy);
  story.makePassed('101');
  return Object.assign(story, more);
};

describe('opening the validation of a sprint', () => {
  test.each<readonly [string, () => SprintStory, string]>([
    ['where the policy asks for it', () => withIssues(), 'done'],
    ['that is planned', () => withIssues({ phase: 'future' }), 'done'],
    ['that is completed already', () => withIssues({ phase: 'closed' }), 'done'],
    ['without an issue', () => new SprintStory(), 'done'],
    ['where the policy does not ask for it', () => withIssues({ policy: NOT_ASKED }), 'sprint-not-asked'],
    ['twice', () => readySprint(), 'sprint-already-open'],
    ['that is deleted', () => withIssues({ phase: 'deleted' }), 'no-sprint'],
    ['that holds too many issues', () => withIssues({ around: { more: true } }), 'sprint-too-large'],
    [
      'of which the app cannot read an issue',
      () => withIssues({ around: { unreadable: ['7'] } }),
      'sprint-unreadable',
    ],
    [
      'of which more was found than can be kept',
      () => {
        const story = withIssues();
        const [one] = story.situation.members;
        const members = Array.from({ length: 501 }, (_, index) => ({
          ...one!,
          facts: { ...one!.facts, id: String(1000 + index) },
        }));
        return Object.assign(story, { around: { members } });
      },
      'sprint-too-large',
    ],
  ])('%s', (_, make, code) => {
    expect(make().open()).toBe(code);
  });

  test('keeps the scope, what is relevant in it and how it was estimated', () => {
    const { record } = readySprint();
    expect(record).toMatchObject({ opened: { seq: 1 }, observed: [{ seq: 2, phase: 'active' }] });
    expect(record.baseline).toMatchObject({
      because: 'opened',
      issues: [
        { id: '101', relevant: true, estimate: 3 },
        { id: '102', relevant: true, estimate: 3 },
        { id: '103', relevant: false, estimate: 3 },
      ],
    });
  });
});

describe('answering for a sprint', () => {
  test.each<readonly [string, () => SprintStory, Parameters<SprintStory['answer']>[2], string]>([
    ['an item that is asked', () => readySprint(SAFETY), {}, 'done'],
    ['a checklist that is not asked', () => readySprint(), {}, 'unknown-item'],
    ['before it is open', () => withIssues({ policy: SAFETY }), {}, 'sprint-not-open'],
    ['where the policy asks nothing', () => withIssues({ policy: NOT_ASKED }), {}, 'sprint-not-asked'],
    ['an answer that somebody else replaced', () => readySprint(SAFETY), { replaces: 7 }, 'edit-conflict'],
    [
      'an answer that needs a reason',
      () => readySprint(SAFETY),
      { value: 'not-applicable' },
      'reason-required',
    ],
    [
      'an answer that the item does not take',
      () => readySprint(SAFETY),
      { value: 'implemented' },
      'answer-not-allowed',
    ],
    ['an item that there is not', () => readySprint(SAFETY), { item: 'gone' }, 'unknown-item'],
  ])('%s', (_, make, given, code) => {
    expect(make().answer('ruth', ['hazards'], given)).toBe(code);
  });

  test('is kept in the record of the sprint', () => {
    const story = readySprint(SAFETY);
    story.answer('ruth', ['hazards']);
    expect(story.record.checklists).toMatchObject({
      'sprint-safety': { answers: { hazards: { value: 'done', by: 'ruth' } } },
    });
  });
});

describe('taking a signature on a sprint back', () => {
  const seq = (story: SprintStory): number => story.record.signoffs[0]?.seq ?? 0;

  test.each([
    ["one's own", { by: 'sofia', any: false, off: 0 }, 'done'],
    ['any, as overseer', { by: 'ruth', any: true, off: 0 }, 'done'],
    ["somebody else's", { by: 'ruth', any: false, off: 0 }, 'not-your-signoff'],
    ['one that there is not', { by: 'sofia', any: true, off: 90 }, 'no-such-signoff'],
  ])('%s', (_, { by, any, off }, code) => {
    const story = validatedSprint();
    expect(story.revoke(by, seq(story) + off, any)).toBe(code);
    expect(story.assessment.validated).toBe(code !== 'done');
  });

  test('twice', () => {
    const story = validatedSprint();
    story.revoke('sofia', seq(story));
    expect(story.revoke('sofia', seq(story))).toBe('no-such-signoff');
  });
});

describe('reopening a sprint', () => {
  const reopened = (story: SprintStory, maySign = true): string => story.reopen('helen', { maySign });

  test.each<readonly [string, () => SprintStory, string]>([
    ['that is validated', () => validatedSprint(), 'done'],
    [
      'where the policy asks for nothing any more',
      () => Object.assign(validatedSprint(), { policy: NOT_ASKED }),
      'sprint-not-asked',
    ],
    ['that nobody opened', () => withIssues(), 'sprint-not-open'],
    ['that nobody signed', () => readySprint(), 'sprint-nothing-signed'],
    ['that is deleted', () => Object.assign(validatedSprint(), { phase: 'deleted' }), 'no-sprint'],
    [
      'that grew too large',
      () => Object.assign(validatedSprint(), { around: { more: true } }),
      'sprint-too-large',
    ],
    [
      'that the app cannot read',
      () => Object.assign(validatedSprint(), { around: { unreadable: ['7'] } }),
      'sprint-unreadable',
    ],
  ])('%s', (_, make, code) => {
    expect(reopened(make())).toBe(code);
  });

  test('needs a role that signs, and says why', () => {
    expect(reopened(validatedSprint(), false)).toBe('lacks-role');
    expect(validatedSprint().reopen('helen', { rationale: undefined })).toBe('rationale-required');
  });

  test('ends everything that was signed, rejections, too', () => {
    const story = readySprint();
    story.sign('sofia', 'validator');
    story.sign('noor', 'validator', { decision: 'rejected', rationale: 'a'.repeat(64) });
    story.reopen('helen');
    expect(story.record.signoffs.map(({ revoked }) => revoked?.by)).toEqual(['helen', 'helen']);
    expect(story.assessment.state).toBe('ready');
    expect(reopened(story)).toBe('sprint-nothing-signed');
  });

  test('leaves what was taken back before as it was', () => {
    const story = validatedSprint();
    story.revoke('sofia', story.record.signoffs[0]?.seq ?? 0);
    story.reopen('helen');
    expect(story.record.signoffs.map(({ revoked }) => revoked?.by)).toEqual(['sofia', 'helen', 'helen']);
  });
});
