import type { AuditEvent } from '../../../src/domain/audit/event';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { decideSignSprint, type SignSprintCommand } from '../../../src/domain/sprint/sign';
import { SPRINT_GATE } from '../../../src/domain/sprint/schema';
import {
  aSprintPolicy,
  aSprintRequirement,
  readySprint,
  SprintStory,
  validatedSprint,
} from '../../support/sprintStory';

const TEXT = 'a'.repeat(64);
const SAFETY = aSprintPolicy({ checklists: ['sprint-safety'] });
const no = { decision: 'rejected', rationale: TEXT } as const;

interface Case {
  readonly story?: () => SprintStory;
  readonly command?: Partial<SignSprintCommand>;
  readonly signer?: string;
  readonly role?: string;
}

const unopened = (): SprintStory => {
  const story = new SprintStory();
  story.makePassed('101');
  return story;
};

const withSafety = (answer: (story: SprintStory) => void) => (): SprintStory => {
  const story = readySprint(SAFETY);
  answer(story);
  return story;
};

const around = (more: SprintStory['around']) => () => Object.assign(readySprint(), { around: more });

const empty = (): SprintStory => {
  const story = new SprintStory();
  story.make('103', { labels: [] });
  story.open();
  return story;
};

/** Every way in which a signature is refused, and whether a rejection is, too. */
const REFUSED: readonly (readonly [string, Case, string, string])[] = [
  [
    'the policy asks for nothing',
    { story: () => readySprint(aSprintPolicy({}, { sprint: undefined })) },
    'sprint-not-asked',
    'sprint-not-asked',
  ],
  ['nobody opened it', { story: unopened }, 'sprint-not-open', 'sprint-not-open'],
  ['a role that is not asked', { role: 'nurse' }, 'unknown-gate', 'unknown-gate'],
  ['a role that one does not hold', { command: { mayRole: false } }, 'lacks-role', 'lacks-role'],
  ['the assignee of an issue of it', { signer: 'jonas' }, 'is-assignee', 'is-assignee'],
  ['the reporter of an issue of it', { signer: 'priya' }, 'is-reporter', 'is-reporter'],
  [
    'who answered an item of it',
    { story: withSafety((story) => story.answer('sofia', ['hazards'])) },
    'answered-checklist',
    'answered-checklist',
  ],
  [
    'who signed in another role',
    {
      story: () => {
        const story = readySprint();
        story.sign('sofia', 'validator');
        return story;
      },
      role: 'officer',
    },
    'same-person',
    'same-person',
  ],
  [
    'a sprint that is deleted',
    { story: () => Object.assign(readySprint(), { phase: 'deleted' }) },
    'no-sprint',
    'no-sprint',
  ],
  [
    'one that holds too many issues',
    { story: around({ more: true }) },
    'sprint-too-large',
    'sprint-too-large',
  ],
  ['one of whose issues some are hidden', { command: { hidden: 2 } }, 'sprint-hidden', 'sprint-hidden'],
  [
    'something else than was seen',
    { command: { seen: 'b'.repeat(64) } },
    'changed-while-reading',
    'changed-while-reading',
  ],
  ['another meaning', { command: { meaning: 'Looks good' } }, 'wrong-meaning', 'wrong-meaning'],
  [
    'one of whose issues the app cannot read one',
    { story: around({ unreadable: ['7'] }) },
    'sprint-unreadable',
    'done',
  ],
  ['one in which nothing is relevant', { story: empty }, 'sprint-empty', 'done'],
  [
    'one in which an issue has not passed',
    {
      story: () => {
        const story = readySprint();
        story.make('104');
        return story;
      },
    },
    'sprint-not-passed',
    'done',
  ],
  ['one whose items are open', { story: withSafety(() => undefined) }, 'checklist-incomplete', 'done'],
  [
    'one that lacks evidence',
    { story: withSafety((story) => story.answer('ruth', ['hazards', 'report'])) },
    'evidence-missing',
    'done',
  ],
  [
    'one whose checklist the policy does not have',
    { story: () => readySprint(aSprintPolicy({ checklists: ['gone'] })) },
    'checklist-incomplete',
    'done',
  ],
  ['before it is its turn', { role: 'officer' }, 'out-of-order', 'done'],
];

const decided = ({ story = readySprint, command = {}, signer = 'sofia', role = 'validator' }: Case): string =>
  story().sign(signer, role, command);

describe('signing a sprint', () => {
  test.each(REFUSED)('an approval of %s is refused', (_, asked, code) => {
    expect(decided(asked)).toBe(code);
  });

  test.each(REFUSED)('a rejection of %s', (_, asked, _code, code) => {
    expect(decided({ ...asked, command: { ...no, ...asked.command } })).toBe(code);
  });

  test('a rejection says why', () => {
    expect(decided({ command: { decision: 'rejected' } })).toBe('rationale-required');
  });

  test('a second approval of the same role by the same person counts once', () => {
    const story = readySprint();
    story.sign('sofia', 'validator');
    story.sign('sofia', 'validator');
    expect(story.sign('helen', 'officer')).toBe('out-of-order');
    expect(story.record.signoffs).toHaveLength(1);
  });

  test('people need not be different where the policy does not ask for it', () => {
    const { independence } = aSprintRequirement();
    const story = readySprint(aSprintPolicy({ independence: { ...independence, distinctPeople: false } }));
    story.signAll();
    expect(story.sign('sofia', 'officer')).toBe('done');
  });

  test('an approval after an approval that is stale waits for it to be given again', () => {
    const story = validatedSprint();
    story.makePassed('104');
    expect(story.sign('helen', 'officer')).toBe('out-of-order');
    story.signAll();
    expect(story.assessment.state).toBe('validated');
  });
});

describe('what is written when a sprint is signed', () => {
  const signing = (story: SprintStory, role: string): AuditEvent[] => {
    const { assessment } = story;
    const asked = story.policy.sprint?.signoffs.find((one) => one.role === role);
    const outcome = decideSignSprint(assessment, {
      ...{ nonce: 'nonce-000000000001', role, decision: 'approved', meaning: asked?.meaning ?? '' },
      ...{ seen: assessment.fingerprint.root, signer: 'lena', mayRole: true, hidden: 0, name: TEXT },
    });
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    return outcome;
  };

  test('is what was vouched for, then the signature on the whole', () => {
    const story = readySprint();
    const [vouched, signature, ...more] = signing(story, 'validator');
    const root = (id: string) => story.assessment.issues.find((issue) => issue.id === id)?.root;
    expect(more).toEqual([]);
    expect(vouched).toMatchObject({
      type: 'sprint-vouched',
      payload: {
        issues: [
          { id: '101', outcome: 'passed', root: root('101') },
          { id: '102', outcome: 'passed', root: root('102') },
          { id: '103', outcome: 'not-applicable', root: null },
        ],
      },
    });
    expect(signature).toMatchObject({
      type: 'signoff-given',
      payload: { gate: SPRINT_GATE, role: 'validator', fingerprint: story.assessment.fingerprint },
    });
  });

  test('is not vouched for again where the record says the same', () => {
    const story = readySprint();
    story.sign('sofia', 'validator');
    expect(signing(story, 'validator').map(({ type }) => type)).toEqual(['signoff-given']);
    story.edit('103', 'Another');
    expect(signing(story, 'validator').map(({ type }) => type)).toEqual(['signoff-given']);
    story.makePassed('104');
    expect(signing(story, 'validator').map(({ type }) => type)).toEqual(['sprint-vouched', 'signoff-given']);
  });

  test('a signature is bound to what was read, even where an issue changes before it is kept', () => {
    const story = validatedSprint();
    story.reopen('helen');
    story.sign('sofia', 'validator');
    story.sign('noor', 'validator');
    const events = signing(story, 'officer');
    story.edit('101', 'Changed in between');
    story.append('lena', events);
    expect(story.assessment).toMatchObject({ validated: false, state: 'stale' });
  });
});
