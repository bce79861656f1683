import { projectOf, standingWords } from '../../../static/panel/sprintLineWords';

describe('a sprint in a line of the issue panel', () => {
  it.each([
    [{ passed: 7, relevant: 9, validated: false }, '7 of 9 validated'],
    [{ passed: 9, relevant: 9, validated: true }, '9 of 9 validated, and clinically validated as a whole'],
    [{ passed: 0, relevant: 0, validated: false }, 'no relevant issue'],
  ])('says %o as %s', (part, words) => {
    expect(standingWords({ id: '12', name: 'Sprint 12', ...part })).toBe(words);
  });

  it.each([
    ['TELE-142', 'TELE'],
    ['A_B-1', 'A_B'],
  ])('leads to the project of %s', (issue, project) => {
    expect(projectOf(issue)).toBe(project);
  });
});
