import type { MethodDraft } from '../../../src/domain/risk/methodDraft';
import { aMethodDraft, byProduct } from './someMethods';

const point = (id: string, name = id) => ({ id, name });
const points = (count: number) => Array.from({ length: count }, (_, index) => point(`step-${index}`));
export const level = (id: string, letter: string, name = id) => ({ id, name, letter });
export const LEVELS = [level('low', 'L'), level('high', 'H')];
const severity = (...list: ReturnType<typeof point>[]) => ({ name: 'Severity', points: list });
export const TABLE = {
  kind: 'table' as const,
  first: { name: 'Initiation', points: [point('seldom'), point('often')] },
  second: { name: 'Effect', points: [point('weak'), point('strong')] },
  rows: [
    ['remote', 'remote'],
    ['remote', 'frequent'],
  ],
};
const withBounds = (...bounds: (string | undefined)[]) => ({
  name: 'Probability',
  points: byProduct.probability.points.map(({ id, name }, index) => ({ id, name, upTo: bounds[index] })),
});
export const PRODUCT = { kind: 'product' as const, first: 'P1', second: 'P2' };

/** What is wrong, in a draft that is right otherwise, and what is said of it: code, path, words. */
type Row = [string, Partial<MethodDraft>, [string, string, RegExp]];

export const ERRORS: Row[] = [
  ['no title', { title: '  ' }, ['title-missing', 'title', /at least 3 characters/]],
  [
    'no step',
    { severity: severity(), matrix: [] },
    ['too-few-points', 'severity.points', /0 steps.*at least 2/],
  ],
  ['one step', { severity: severity(point('minor')) }, ['too-few-points', 'severity.points', /1 step,/]],
  [
    'twenty steps',
    { severity: severity(...points(20)) },
    ['too-many-points', 'severity.points', /20 steps, the most is 10/],
  ],
  [
    'twenty steps across',
    { probability: { name: 'Probability', points: points(20) } },
    ['too-many-points', 'probability.points', /Probability has 20 steps/],
  ],
  ['no level', { levels: [] }, ['too-few-levels', 'levels', /0 levels/]],
  ['one level', { levels: [level('low', 'L')] }, ['too-few-levels', 'levels', /is 1 level/]],
  [
    'eight levels',
    { levels: Array.from({ length: 8 }, (_, index) => level(`level-${index}`, String(index))) },
    ['too-many-levels', 'levels', /8 levels, the most is 7/],
  ],
  [
    'a scale without a name',
    { severity: { ...aMethodDraft().severity, name: ' ' } },
    ['label-missing', 'severity.name', /Severity has no name/],
  ],
  [
    'a step without a name',
    { severity: severity(point('minor'), point('serious', ' ')) },
    ['label-missing', 'severity.points.1.name', /Step 2 of Severity has no name/],
  ],
  [
    'a step with a long name',
    { severity: severity(point('minor'), point('serious', 'x'.repeat(41))) },
    ['label-too-long', 'severity.points.1.name', /over 40/],
  ],
  [
    'two steps of one name',
    { severity: severity(point('minor', 'Minor'), point('serious', ' minor')) },
    ['duplicate-label', 'severity.points.1.name', /Two steps of Severity are called “minor”/],
  ],
  [
    'two levels of one name',
    { levels: [level('low', 'L', 'Low'), level('high', 'H', 'LOW')] },
    ['duplicate-label', 'levels.1.name', /Two levels are called “LOW”/],
  ],
  [
    'two steps of one id',
    { severity: severity(point('minor', 'Minor'), point('minor', 'Serious')) },
    ['duplicate-id', 'severity.points.1.id', /minor of “Serious” of Severity/],
  ],
  [
    'an id that is none',
    { severity: severity(point('minor'), point('Not One')) },
    ['id-invalid', 'severity.points.1.id', /small letters/],
  ],
  [
    'a level without a letter',
    { levels: [level('low', ''), level('high', 'H')] },
    ['letter-invalid', 'levels.0.letter', /“low” must be one or two/],
  ],
  [
    'three letters',
    { levels: [level('low', 'LOW'), level('high', 'H')] },
    ['letter-invalid', 'levels.0.letter', /one or two/],
  ],
  [
    'the letter of what is unknown',
    { levels: [level('low', '?'), level('high', 'H')] },
    ['letter-invalid', 'levels.0.letter', /letters or digits/],
  ],
  [
    'one letter twice',
    { levels: [level('low', 'h'), level('high', 'H')] },
    ['duplicate-letter', 'levels.1.letter', /H of “high”/],
  ],
  [
    'the id of what is unknown',
    {
      levels: [level('unknown', 'U'), level('high', 'H')],
      matrix: [Array(3).fill('unknown'), Array(3).fill('high')],
    },
    ['reserved-id', 'levels.0.id', /not assessed/],
  ],
  ['a shipped id', { id: 'matrix-5x5' }, ['reserved-id', 'id', /CareGate ships/]],
  [
    'a row too few',
    { matrix: [['low', 'low', 'high']] },
    ['matrix-shape', 'matrix', /1 row, Severity has 2 steps/],
  ],
  [
    'a cell too few',
    {
      matrix: [
        ['low', 'low', 'high'],
        ['low', 'high'],
      ],
    },
    ['matrix-shape', 'matrix.1', /“Serious” has 2 cells, Probability has 3 steps/],
  ],
  [
    'a hole',
    {
      matrix: [
        ['low', '', 'high'],
        ['low', 'high', 'high'],
      ],
    },
    ['matrix-hole', 'matrix.0.1', /“Minor” with “Occasional”/],
  ],
  [
    'a level that is none',
    {
      matrix: [
        ['low', 'low', 'high'],
        ['low', 'high', 'extreme'],
      ],
    },
    ['unknown-level', 'matrix.1.2', /extreme/],
  ],
  [
    'a more probable pair of a lower level',
    {
      matrix: [
        ['low', 'high', 'low'],
        ['low', 'high', 'high'],
      ],
    },
    [
      'not-monotone',
      'matrix.0.2',
      /“Minor” with “Frequent” is Low, but “Minor” with “Occasional” is High already/,
    ],
  ],
  [
    'a more severe pair of a lower level',
    {
      matrix: [
        ['low', 'high', 'high'],
        ['low', 'low', 'high'],
      ],
    },
    ['not-monotone', 'matrix.1.1', /“Serious” with “Occasional” is Low, but “Minor”/],
  ],
  [
    'a bound that is none',
    { probability: withBounds('often', '0.01', '1') },
    ['bound-invalid', 'probability.points.0.upTo', /decimal from 0 to 1/],
  ],
  [
    'a bound above 1',
    { probability: withBounds('0.1', '0.2', '1.5') },
    ['bound-invalid', 'probability.points.2.upTo', /decimal from 0 to 1/],
  ],
  [
    'bounds that fall',
    { probability: withBounds('0.01', '0.001', '1') },
    ['bounds-not-ascending', 'probability.points.1.upTo', /“Occasional”/],
  ],
  [
    'bounds that stand still, past one that is missing',
    { probability: withBounds('0.01', '', '0.01') },
    ['bounds-not-ascending', 'probability.points.2.upTo', /“Frequent”/],
  ],
  [
    'a product without a bound',
    { combination: PRODUCT, probability: withBounds('0.01', undefined, '1') },
    ['bounds-missing', 'probability.points.1.upTo', /“Occasional” needs/],
  ],
  [
    'a product that may fall into no step',
    { combination: PRODUCT, probability: withBounds('0.01', '0.1', '0.9') },
    ['bounds-missing', 'probability.points.2.upTo', /up to 1/],
  ],
  [
    'a product whose part has no name',
    { combination: { ...PRODUCT, second: '' } },
    ['label-missing', 'combination.second', /P2 has no name/],
  ],
  [
    'a table of another shape',
    { combination: { ...TABLE, rows: [['remote', 'remote']] } },
    ['combination-shape', 'combination.rows', /1 row, Initiation has 2 steps/],
  ],
  [
    'a table with a hole',
    {
      combination: {
        ...TABLE,
        rows: [
          ['remote', ''],
          ['remote', 'frequent'],
        ],
      },
    },
    ['combination-shape', 'combination.rows.0.1', /“seldom” with “strong”/],
  ],
  [
    'a table with a probability that is none',
    {
      combination: {
        ...TABLE,
        rows: [
          ['remote', 'remote'],
          ['remote', 'always'],
        ],
      },
    },
    ['unknown-probability', 'combination.rows.1.1', /always/],
  ],
  [
    'a table that falls',
    {
      combination: {
        ...TABLE,
        rows: [
          ['remote', 'frequent'],
          ['remote', 'remote'],
        ],
      },
    },
    ['combination-not-monotone', 'combination.rows.1.1', /is Remote, but/],
  ],
  [
    'a table over one step',
    {
      combination: { ...TABLE, first: { name: '', points: [point('seldom')] }, rows: [['remote', 'remote']] },
    },
    ['too-few-points', 'combination.first.points', /The first part has 1 step/],
  ],
  [
    'a source whose link is no web address',
    { source: { title: 'SOP 12', url: 'javascript:alert(1)' } },
    ['source-invalid', 'source', /https/],
  ],
];
