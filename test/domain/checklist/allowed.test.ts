import { allowedAnswers, settles } from '../../../src/domain/checklist/allowed';
import { answerValue } from '../../../src/domain/checklist/answer';
import { anItem } from '../../support/policies';

const ALL = answerValue.options;

describe('the answers that an item takes', () => {
  test.each([
    [{ addressable: false, notApplicable: false }, ['open', 'done']],
    [{ addressable: false, notApplicable: true }, ['open', 'done', 'not-applicable']],
    [
      { addressable: true, notApplicable: false },
      ['open', 'implemented', 'equivalent-alternative', 'not-reasonable'],
    ],
    [
      { addressable: true, notApplicable: true },
      ['open', 'implemented', 'equivalent-alternative', 'not-reasonable', 'not-applicable'],
    ],
  ])('%j', (rules, allowed) => {
    const item = anItem('x', rules);
    expect(allowedAnswers(item)).toEqual(allowed);
    const settling = ALL.filter((value) => settles(item, { value, version: 1 }));
    expect(settling.sort()).toEqual(allowed.filter((value) => value !== 'open').sort());
  });
});
