import { sprintDependenceOf } from '../../../src/domain/sprint/independence';
import { aSprintPolicy, aSprintRequirement, readySprint, type SprintStory } from '../../support/sprintStory';

const SAFETY = aSprintPolicy({ checklists: ['sprint-safety'] });
const NONE = { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false };

/** Mia was assigned after the first answer to issue 101; daniel answered it; ruth answered for the sprint. */
function story(): SprintStory {
  const told = readySprint(SAFETY);
  told.issue('101').assign('mia');
  told.issue('101').assign('jonas');
  told.make('105', { assignee: 'omar', reporter: 'lena', labels: [] });
  told.make('106', { assignee: 'tom', reporter: 'ida' });
  told.answer('ruth', ['hazards']);
  return told;
}

const because = (person: string, requirement = SAFETY.sprint ?? aSprintRequirement()) => {
  const { assessment, record } = story();
  return sprintDependenceOf(person, requirement, assessment.issues, record);
};

describe('independence of a sprint', () => {
  test.each([
    ['the assignee of a relevant issue', 'jonas', 'is-assignee'],
    ['the assignee of one that nobody has touched', 'tom', 'is-assignee'],
    ['who was the assignee of one', 'mia', 'was-assignee'],
    ['the reporter of one', 'ida', 'is-reporter'],
    ['who answered for the sprint', 'ruth', 'answered-checklist'],
    ['who answered for an issue, which its own gate judges', 'daniel', undefined],
    ['the assignee of an irrelevant issue', 'omar', undefined],
    ['the reporter of an irrelevant issue', 'lena', undefined],
    ['somebody else', 'sofia', undefined],
  ])('%s', (_, person, dependence) => {
    expect(because(person)).toBe(dependence);
    expect(
      because(person, aSprintRequirement({ independence: NONE, checklists: ['sprint-safety'] })),
    ).toBeUndefined();
  });

  test('is judged again at every look: who takes an issue over afterwards does not count', () => {
    const told = readySprint();
    told.signAll();
    expect(told.assessment.validated).toBe(true);
    told.issue('102').facts = { ...told.issue('102').facts, assignee: 'sofia' };
    expect(told.assessment).toMatchObject({ validated: false, state: 'stale' });
    expect(told.assessment.signed.reasons[0]).toMatchObject({
      code: 'signoff-not-independent',
      signer: 'sofia',
      because: 'is-assignee',
    });
  });
});
