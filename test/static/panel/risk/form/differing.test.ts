import { differing } from '../../../../../static/panel/risk/form/differing';
import { draftOf } from '../../../../../static/panel/risk/form/draft';
import { missingWords } from '../../../../../static/panel/risk/form/missing';
import { control, hazard, MATRIX } from '../../../harness/fixtures/riskBook';

const theirs = draftOf(hazard(1), MATRIX);
const parts = (mine: typeof theirs) => differing(theirs, mine, MATRIX).map(({ part }) => part);

describe('two versions of a hazard', () => {
  test('differ in nothing when they say the same', () => {
    expect(
      parts({ ...theirs, replaces: 3, words: { ...theirs.words, harm: `${theirs.words.harm} ` } }),
    ).toEqual([]);
  });

  test.each<[string, Partial<typeof theirs>]>([
    ['Harm', { words: { ...theirs.words, harm: 'Another' } }],
    ['What it harms', { dimensions: ['privacy'] }],
    ['Before controls', { initial: { severity: 'minor' } }],
    ['After controls', { residual: {} }],
    ['Benefit', { words: { ...theirs.words, benefit: 'It helps' } }],
    ['Controls', { controls: [] }],
  ])('differ in: %s', (part, change) => expect(parts({ ...theirs, ...change })).toEqual([part]));

  test('say what they differ in, and where one says nothing', () => {
    const mine = draftOf(
      hazard(1, { residual: { severity: 'minor' }, controls: [control({ verified: true })] }),
      MATRIX,
    );
    expect(differing(theirs, { ...mine, words: { ...mine.words, harm: '' } }, MATRIX)).toEqual([
      { part: 'Harm', before: 'Hypokalaemia, arrhythmia', after: 'Nothing' },
      {
        part: 'Controls',
        before: 'TELE-151, Protective measure, lowers probability, implemented, not verified',
        after: 'TELE-151, Protective measure, lowers probability, implemented, verified',
      },
      { part: 'After controls', before: 'Catastrophic × Low', after: 'Minor × ?' },
    ]);
  });
});

describe('what keeps a draft a draft', () => {
  test('is nothing when everything is there', () => expect(missingWords(theirs, MATRIX)).toEqual([]));

  test('is said by the rule of the app', () => {
    const draft = {
      ...theirs,
      dimensions: [],
      residual: { severity: 'minor' },
      words: { ...theirs.words, situation: ' ' },
    };
    expect(missingWords(draft, MATRIX)).toEqual([
      'the hazardous situation',
      'a dimension',
      'the residual probability',
    ]);
  });
});
