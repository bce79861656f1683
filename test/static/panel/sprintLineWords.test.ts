import { sprintLineWords } from '../../../static/panel/sprintLineWords';

describe('a sprint in a line of the issue panel', () => {
  it.each([
    [{ passed: 7, relevant: 9, validated: false }, 'Sprint 12: 7 of 9 validated'],
    [
      { passed: 9, relevant: 9, validated: true },
      'Sprint 12: 9 of 9 validated, and clinically validated as a whole',
    ],
    [{ passed: 0, relevant: 0, validated: false }, 'Sprint 12: no relevant issue'],
  ])('says %o as %s', (part, words) => {
    expect(sprintLineWords({ id: '12', name: 'Sprint 12', ...part })).toBe(words);
  });

  it('shows marks that turn text around', () => {
    const line = { id: '12', name: 'S\u202E', passed: 1, relevant: 1, validated: false };
    expect(sprintLineWords(line)).toBe('S[U+202E]: 1 of 1 validated');
  });
});
