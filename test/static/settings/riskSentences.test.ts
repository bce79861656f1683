import {
  acceptorWords,
  ceilingWords,
  leastRiskWords,
  methodSentence,
  staleByRiskWords,
} from '../../../static/settings/words/riskSentences';
import { names } from './names';

describe('what a policy says of risk', () => {
  it.each([
    [{}, 'residual risk at most Medium'],
    [
      { acceptedBy: 'compliance-officer' },
      'residual risk at most Medium, or accepted by a compliance officer',
    ],
    [{ atMost: 'gone' }, 'residual risk at most level gone'],
  ])('a ceiling %j reads “%s”', (part, words) => {
    expect(ceilingWords({ atMost: 'medium', resign: 'level', ...part }, names)).toBe(words);
  });

  it('what is not known yet is in scope as well', () => {
    expect(leastRiskWords('high', names)).toBe('a risk of at least High or unknown');
  });

  it.each([
    [undefined, 'accepted by nobody'],
    ['quality', 'accepted by a quality'],
  ])('who accepts: %s', (role, words) => {
    expect(acceptorWords(role, names)).toBe(words);
  });

  it('what makes sign-offs stale', () => {
    expect([staleByRiskWords('assessment'), staleByRiskWords('level')]).toEqual([
      'the risk assessment',
      'the level of risk',
    ]);
  });

  it('how risk is scored, with its levels where they are known', () => {
    expect(methodSentence('Matrix, version 2', ['Low', 'High'])).toBe(
      'Risk is scored by Matrix, version 2: Low, High.',
    );
    expect(methodSentence('Matrix, version 2', [])).toBe('Risk is scored by Matrix, version 2.');
  });
});
