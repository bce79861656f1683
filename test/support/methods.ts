import type { RiskMethod } from '../../src/domain/risk/method';

const step = (id: string) => ({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` });

/** A method of two severities, three probabilities and three levels. */
export const aMethod = (rules: Partial<RiskMethod> = {}): RiskMethod => ({
  id: 'two-by-three',
  version: 1,
  title: 'Two by three',
  severity: { name: 'Severity', points: ['minor', 'major'].map(step) },
  probability: { name: 'Probability', points: ['rare', 'likely', 'certain'].map(step) },
  levels: ['low', 'medium', 'high'].map((id) => ({ ...step(id), letter: id.charAt(0).toUpperCase() })),
  matrix: [
    ['low', 'low', 'medium'],
    ['low', 'medium', 'high'],
  ],
  ...rules,
});
