import { allAsked, askedMarks, NO_ASKED_MARKS, removedAsks } from '../../../static/settings/words/askedMarks';
import { putBack } from '../../../static/settings/edit/askerEdits';
import { clinical, inForce, names } from './names';

const [clinician, officer] = clinical().signoffs;
const sidesOf = (now: ReturnType<typeof clinical>) => ({ now, before: clinical(), names, policy: inForce });

describe('how what is asked differs from what is in force', () => {
  it('says nothing of what is as it was', () => {
    const marks = askedMarks(sidesOf(clinical()));
    expect(allAsked(marks).every((mark) => mark === undefined)).toBe(true);
    expect(removedAsks(sidesOf(clinical()))).toEqual([]);
    expect(allAsked(NO_ASKED_MARKS)).toEqual([undefined, undefined]);
  });

  it('says of each line what it was, or that it was added', () => {
    const now = clinical({
      checklists: ['clinical-validation', 'usability-testing'],
      signoffs: [clinician!, { ...officer!, after: undefined, dueDays: undefined }],
      independence: { ...clinical().independence, notReporter: true, distinctPeople: false },
    });
    expect(askedMarks(sidesOf(now))).toEqual({
      checklists: [undefined, 'added'],
      signoffs: [undefined, 'was after the clinical validator, due 5 days'],
      barred: 'was the assignee',
      distinct: 'was by different people',
    });
  });

  it('keeps what was removed, so that it can be put back', () => {
    const now = clinical({ checklists: [], signoffs: [clinician!] });
    const gone = removedAsks(sidesOf(now));
    expect(gone.map(({ words }) => words)).toEqual([
      'the checklist Clinical validation, version 3, complete',
      'then 1 compliance officer to sign as “Approved for release”, after the clinical validator, due 5 days after it is asked for',
    ]);
    expect(gone.reduce(putBack, now)).toEqual(clinical());
  });
});
