import type { RiskMethod } from '../../domain/risk/method';

/**
 * Severity × probability in five steps each. Names, descriptions and all 25 cells are as published. The published
 * probabilities have no numbers, so that no product P1 × P2 can fall into one of them: bounds are for a site to set, in
 * a copy.
 */
export const severityProbability5x5: RiskMethod = {
  id: 'matrix-5x5',
  version: 1,
  title: 'Severity × probability, 5 × 5',
  severity: {
    name: 'Severity',
    points: [
      { id: 'negligible', name: 'Negligible', description: 'Inconvenience or temporary discomfort' },
      {
        id: 'minor',
        name: 'Minor',
        description:
          'Results in temporary injury or impairment not requiring professional medical intervention',
      },
      {
        id: 'serious',
        name: 'Serious',
        description: 'Results in injury or impairment requiring professional medical intervention',
      },
      {
        id: 'critical',
        name: 'Critical',
        description: 'Results in permanent impairment or life-threatening injury',
      },
      { id: 'catastrophic', name: 'Catastrophic', description: 'Results in patient death' },
    ],
  },
  probability: {
    name: 'Probability',
    points: [
      { id: 'extremely-low', name: 'Extremely Low' },
      { id: 'low', name: 'Low' },
      { id: 'medium', name: 'Medium' },
      { id: 'high', name: 'High' },
      { id: 'extremely-high', name: 'Extremely High' },
    ],
  },
  levels: [
    { id: 'low', name: 'Low', letter: 'L', meaning: 'Acceptable' },
    {
      id: 'medium',
      name: 'Medium',
      letter: 'M',
      meaning: 'Investigate further risk reduction. Should be reduced as low as reasonably practicable.',
    },
    {
      id: 'high',
      name: 'High',
      letter: 'H',
      meaning: 'Unacceptable. Further risk mitigations are required.',
    },
  ],
  matrix: [
    ['low', 'low', 'low', 'low', 'low'],
    ['low', 'low', 'low', 'low', 'medium'],
    ['low', 'low', 'low', 'medium', 'medium'],
    ['low', 'low', 'medium', 'medium', 'high'],
    ['low', 'medium', 'medium', 'high', 'high'],
  ],
  source: {
    title: 'Innolitics RDM, example risk management data (risk.yml)',
    url: 'https://github.com/innolitics/rdm/blob/f21b508efe95c16327ea3861ddfe506afbd0dd7a/rdm/init_files/data/risk.yml',
    licence: 'MIT',
  },
};
