import { changesOf } from '../../../../static/admin/methods/edit/changes';
import { draftOf } from '../../../../static/admin/methods/edit/draft';
import { edited, startEditing, type Edit } from '../../../../static/admin/methods/edit/edits';
import {
  errorsIn,
  idsTo,
  problemsAt,
  problemsIn,
  shapeProblems,
  tally,
  troubleAt,
  type Problem,
} from '../../../../static/admin/methods/edit/problems';
import { sentOf } from '../../../../static/admin/methods/edit/sent';
import { ordered, sizeOf, versionsOf } from '../../../../static/admin/methods/words';
import { riskMethodById } from '../../../../src/content';
import { methodProblems } from '../../../../src/domain/risk/methodProblems';
import { houseMatrix, ownMethods } from '../../harness/fixtures/methodBook';

const nist = riskMethodById('nist-sp-800-30')!;
const sentAfter = (...edits: readonly Edit[]) =>
  sentOf(edits.reduce(edited, startEditing(draftOf(nist))).draft);
const remove = (keys: readonly string[]): Edit[] =>
  keys.map((key) => ({ do: 'remove', from: 'severity', key }) as const);
const STEPS = nist.severity.points.map(({ id }) => id);
const add = (n: number): Edit[] => Array.from({ length: n }, () => ({ do: 'add', to: 'severity' }) as const);

describe('what is wrong with a draft', () => {
  test.each<[string, readonly Edit[], string, string]>([
    ['no rows', remove(STEPS), 'severity.points', 'Impact has 0 steps, it needs at least 2'],
    ['twenty rows', add(15), 'severity.points', 'Impact has 20 steps, the most is 10'],
    [
      'a hole',
      [{ do: 'set-cell', grid: 'matrix', row: 2, column: 2, value: '' }],
      'matrix.2.2',
      'Nothing is set for “Moderate” with “Moderate”',
    ],
    [
      'a fall',
      [{ do: 'set-cell', grid: 'matrix', row: 4, column: 4, value: 'low' }],
      'matrix.4.4',
      '“Very High” with “Very High” is Low, but “High” with “Very High” is High already',
    ],
    [
      'the same label twice',
      [{ do: 'set-step', scale: 'severity', key: 'low', part: { name: 'very low' } }],
      'severity.points.1.name',
      'Two steps of Impact are called “very low”',
    ],
  ])('%s: is named, and shown beside the part', (_, edits, path, message) => {
    const problems = methodProblems(sentAfter(...edits));
    expect(problemsAt(problems, path).map((one) => one.message)).toContain(message);
    expect(troubleAt(problems, path)?.title).toContain(message);
    expect(errorsIn(problems).length).toBeGreaterThan(0);
  });

  test('too long to be sent: is said without asking', () => {
    const long = sentAfter(
      { do: 'set', part: { title: 'T'.repeat(81) } },
      { do: 'set-level', key: 'low', part: { meaning: 'm'.repeat(201) } },
      ...add(36),
    );
    expect(shapeProblems(long).map(({ path, message }) => [path, message])).toEqual(
      expect.arrayContaining([
        ['title', 'The title is too long, the most is 80 characters'],
        ['levels.1.meaning', 'What it asks for is too long, the most is 200 characters'],
        ['severity.points', 'The list is too long, the most is 40 entries'],
      ]),
    );
    expect(shapeProblems(sentAfter())).toEqual([]);
  });

  test('leads to its field, or to the nearest part around it', () => {
    expect(idsTo('severity.points.2.id')).toEqual([
      'method-severity-points-2-id',
      'method-severity-points-2',
      'method-severity-points',
      'method-severity',
    ]);
  });

  test('is counted, errors before warnings', () => {
    const problem = (severity: Problem['severity'], path: string): Problem => ({
      severity,
      path,
      message: path,
    });
    const [hole, other, unused] = [
      problem('error', 'matrix.0.1'),
      problem('error', 'matrixes'),
      problem('warning', 'levels.1'),
    ];
    expect(tally([])).toBe('Nothing to settle');
    expect(tally([hole])).toBe('1 problem to settle');
    expect(tally([hole, other, unused])).toBe('2 problems to settle, 1 warning');
    expect(problemsIn([hole, other, unused], 'matrix')).toEqual([hole]);
  });
});

describe('what a new version changes', () => {
  const changes = (...edits: readonly Edit[]) => changesOf(sentAfter(), sentAfter(...edits));

  test('is nothing when only a title or a meaning differs', () => {
    expect(changes({ do: 'set', part: { title: 'Ours' } })).toEqual([]);
  });

  test('is said by names of steps, levels and pairs', () => {
    expect(
      changes(
        { do: 'set-cell', grid: 'matrix', row: 0, column: 4, value: 'low' },
        { do: 'set-cell', grid: 'rows', row: 0, column: 4, value: 'moderate' },
        { do: 'set-level', key: 'high', part: { name: 'Bad' } },
        { do: 'remove', from: 'severity', key: 'very-high' },
      ),
    ).toEqual([
      'Impact: step Very High is gone',
      'Level High is called Bad',
      'Very Low with Very High: Very Low becomes Low',
      'Very Low with Very High: Low becomes Moderate',
    ]);
    expect(changes({ do: 'kind', kind: 'one' })).toEqual(['How a probability is made of two is another']);
    expect(changes({ do: 'move', in: 'levels', key: 'low', by: 1 })).toEqual([
      'Levels stand in another order',
    ]);
  });

  test('is no longer than can be read', () => {
    const all = nist.matrix.flatMap((row, r) =>
      row.map((_, c): Edit => ({ do: 'set-cell', grid: 'matrix', row: r, column: c, value: '' })),
    );
    expect(changes(...all)).toHaveLength(10);
    expect(changes(...all).at(-1)).toBe('and 16 more pairs of steps');
  });
});

describe('the list', () => {
  test('has the site’s own first, those in use before the retired ones', () => {
    const shipped = { method: nist, own: false, retired: false };
    const { own, shipped: given } = ordered([shipped, ...ownMethods().toReversed()]);
    expect(own.map(({ method, retired }) => [method.id, retired])).toEqual([
      ['house-matrix', false],
      ['old-matrix', true],
    ]);
    expect(given).toEqual([shipped]);
  });

  test('says how big a method is, and which versions can be read', () => {
    expect(sizeOf(houseMatrix)).toBe('5 × 4, 3 levels, probability of two parts');
    expect(versionsOf(3)).toEqual([3, 2, 1]);
  });
});
