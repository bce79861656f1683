import type { RiskMethod, ScalePoint } from '../../domain/risk/method';

/** The five values that every table of the publication uses, from the least to the worst. */
const VALUES = [
  { id: 'very-low', name: 'Very Low' },
  { id: 'low', name: 'Low' },
  { id: 'moderate', name: 'Moderate' },
  { id: 'high', name: 'High' },
  { id: 'very-high', name: 'Very High' },
] as const;

const described = (descriptions: readonly string[]): ScalePoint[] =>
  VALUES.map((value, index) => ({ ...value, description: descriptions[index] ?? '' }));

/** Table H-3: the impact of a threat event. */
const IMPACT = described([
  'Negligible adverse effect (0 to 4)',
  'Limited adverse effect (5 to 20)',
  'Serious adverse effect (21 to 79)',
  'Severe or catastrophic adverse effect (80 to 95)',
  'Multiple severe or catastrophic adverse effects (96 to 100)',
]);

/** Tables G-2 (an adversary initiates) and G-3 (error, accident or act of nature occurs). */
const INITIATION = described([
  'Adversary: highly unlikely to initiate. Otherwise: highly unlikely, or less than once every 10 years',
  'Adversary: unlikely to initiate. Otherwise: unlikely, or less than once a year, but more than once every 10 years',
  'Adversary: somewhat likely to initiate. Otherwise: somewhat likely, or between 1 and 10 times a year',
  'Adversary: highly likely to initiate. Otherwise: highly likely, or between 10 and 100 times a year',
  'Adversary: almost certain to initiate. Otherwise: almost certain, or more than 100 times a year',
]);

/**
 * NIST SP 800-30 Rev. 1: impact × likelihood by table I-2. The overall likelihood may be made of two by table G-5: that
 * the threat event is initiated or occurs, and that it then results in adverse impact. Both tables are as published; the
 * matrix has the impact down, where table I-2 has it across.
 */
export const nistSp80030: RiskMethod = {
  id: 'nist-sp-800-30',
  version: 1,
  title: 'NIST SP 800-30, impact × likelihood',
  severity: { name: 'Impact', points: IMPACT },
  probability: { name: 'Likelihood', points: VALUES.map((value) => ({ ...value })) },
  levels: [
    { id: 'very-low', name: 'Very Low', letter: 'VL' },
    { id: 'low', name: 'Low', letter: 'L' },
    { id: 'moderate', name: 'Moderate', letter: 'M' },
    { id: 'high', name: 'High', letter: 'H' },
    { id: 'very-high', name: 'Very High', letter: 'VH' },
  ],
  matrix: [
    ['very-low', 'very-low', 'very-low', 'very-low', 'very-low'],
    ['very-low', 'low', 'low', 'low', 'low'],
    ['very-low', 'low', 'moderate', 'moderate', 'moderate'],
    ['low', 'low', 'moderate', 'high', 'high'],
    ['low', 'moderate', 'high', 'very-high', 'very-high'],
  ],
  combination: {
    kind: 'table',
    first: { name: 'Likelihood of initiation or occurrence', points: INITIATION },
    second: { name: 'Likelihood of adverse impact', points: VALUES.map((value) => ({ ...value })) },
    rows: [
      ['very-low', 'very-low', 'low', 'low', 'low'],
      ['very-low', 'low', 'low', 'moderate', 'moderate'],
      ['low', 'low', 'moderate', 'moderate', 'high'],
      ['low', 'moderate', 'moderate', 'high', 'very-high'],
      ['low', 'moderate', 'high', 'very-high', 'very-high'],
    ],
  },
  source: {
    title: 'NIST SP 800-30 Rev. 1, tables G-2, G-3, G-5, H-3 and I-2',
    url: 'https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-30r1.pdf',
    licence: 'US public domain',
  },
};
