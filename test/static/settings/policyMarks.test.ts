import { draftOf } from '../../../static/settings/edit/edits';
import { putBack } from '../../../static/settings/edit/askerEdits';
import { namesOf } from '../../../static/settings/words/names';
import {
  countSprintMarks,
  methodMark,
  sprintGone,
  sprintMarks,
} from '../../../static/settings/words/policyMarks';
import { found, policy } from '../harness/fixtures/policyBook';
import { riskPolicy } from '../harness/fixtures/riskPolicies';
import { MATRIX } from '../harness/fixtures/riskBook';

const scored = riskPolicy();
const page = found({ policy: scored });
const names = namesOf(page, draftOf(scored));
const sprint = scored.sprint!;

describe('how the scoring of risk differs from what is in force', () => {
  it.each([
    ['as it was', 'matrix-5x5', scored, undefined],
    ['another method', 'nist-sp-800-30', scored, 'was Severity × probability, 5 × 5, version 1'],
    ['none any more', undefined, scored, 'was Severity × probability, 5 × 5, version 1'],
    ['a first method', 'matrix-5x5', policy(), 'added'],
    ['none before and after', undefined, policy(), undefined],
    ['nothing in force', 'matrix-5x5', null, undefined],
  ])('%s', (_, method, before, mark) => {
    expect(methodMark(method, before, names)).toBe(mark);
  });

  it('by a later version, which publishing takes up', () => {
    const [matrix] = page.methods;
    const later = namesOf(found({ policy: scored, methods: [{ ...matrix!, version: 2 }] }), {
      roles: [],
      riskMethod: MATRIX.id,
    });
    expect(methodMark('matrix-5x5', scored, later)).toBe('was version 1');
  });
});

describe('how what validates a sprint differs from what is in force', () => {
  it('is said nowhere when it does not, and of no line when all of it is new', () => {
    expect(countSprintMarks(sprintMarks(sprint, scored, names)!)).toBe(0);
    expect(sprintMarks(sprint, policy(), names)).toMatchObject({ isNew: true, removed: [] });
    expect(sprintMarks(sprint, null, names)).toBeUndefined();
  });

  it('is said line by line', () => {
    const now = { ...sprint, gate: 'privacy-security', empty: 'allow' as const, checklists: [] };
    const marks = sprintMarks(now, scored, names)!;
    expect(marks).toMatchObject({ gate: 'was Clinical validation', empty: 'was cannot be signed' });
    expect(marks.removed.map(({ words }) => words)).toEqual([
      'the checklist Usability testing, version 1, complete',
    ]);
    expect(countSprintMarks(marks)).toBe(3);
    expect(putBack(now, marks.removed[0]!).checklists).toEqual(sprint.checklists);
  });

  it('keeps what is gone, so that it can be put back', () => {
    const draft = draftOf(scored);
    expect(sprintGone(draft, scored)).toBeUndefined();
    expect(sprintGone({ ...draft, sprint: undefined }, scored)).toBe(sprint);
    expect(sprintGone({ ...draft, sprint: undefined }, null)).toBeUndefined();
  });
});
