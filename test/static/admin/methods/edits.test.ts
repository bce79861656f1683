import { copyOf, draftOf, type Draft } from '../../../../static/admin/methods/edit/draft';
import { edited, startEditing, type Edit } from '../../../../static/admin/methods/edit/edits';
import { sentOf } from '../../../../static/admin/methods/edit/sent';
import { riskMethodById } from '../../../../src/content';
import { compileMethod } from '../../../../src/domain/risk/compileMethod';
import { methodErrors, methodProblems } from '../../../../src/domain/risk/methodProblems';
import { houseMatrix } from '../../harness/fixtures/methodBook';

const nist = riskMethodById('nist-sp-800-30')!;
const after = (draft: Draft, ...edits: readonly Edit[]): Draft =>
  edits.reduce(edited, startEditing(draft)).draft;

describe('a draft of a method', () => {
  test.each([['a table of two parts', nist] as const, ['a product of two numbers', houseMatrix] as const])(
    'with %s is sent as it was published when nothing is changed',
    (_, method) => {
      expect(compileMethod(sentOf(draftOf(method)), method.version)).toEqual(method);
    },
  );

  test('as a copy has a title and an id of its own, and says what it is adapted from', () => {
    const copy = copyOf(nist, new Set([nist.id]));
    expect(copy.title).toBe('NIST SP 800-30, impact × likelihood (our copy)');
    expect(copy.id).not.toBe(nist.id);
    expect(copy.source.title).toMatch(/^Adapted from NIST SP 800-30/);
    expect(copyOf(nist, new Set([copy.id])).id).not.toBe(copy.id);
    expect(methodErrors(methodProblems(sentOf(copy)))).toEqual([]);
  });

  test('keeps its ids when words change, and gives new ones their words as id', () => {
    const draft = after(
      draftOf(nist),
      { do: 'set-level', key: 'high', part: { name: 'Bad' } },
      { do: 'add', to: 'levels' },
      { do: 'set-level', key: '+1', part: { name: 'Unknown', letter: 'U' } },
    );
    expect(sentOf(draft).levels.map(({ id, name }) => [id, name])).toEqual([
      ['very-low', 'Very Low'],
      ['low', 'Low'],
      ['moderate', 'Moderate'],
      ['high', 'Bad'],
      ['very-high', 'Very High'],
      ['unknown-2', 'Unknown'],
    ]);
  });

  test('gets a row of holes with a new severity, and a column with a new probability', () => {
    const sent = sentOf(
      after(draftOf(nist), { do: 'add', to: 'severity' }, { do: 'add', to: 'probability' }),
    );
    expect(sent.matrix).toHaveLength(6);
    expect(sent.matrix.every((row) => row.length === 6 && row[5] === '')).toBe(true);
    expect(sent.matrix[5]).toEqual(['', '', '', '', '', '']);
  });

  test('moves the row of a severity with it', () => {
    const sent = sentOf(after(draftOf(nist), { do: 'move', in: 'severity', key: 'very-high', by: -1 }));
    expect(sent.severity.points.map(({ id }) => id).slice(-2)).toEqual(['very-high', 'high']);
    expect(sent.matrix.slice(-2)).toEqual([nist.matrix[4], nist.matrix[3]]);
    expect(after(draftOf(nist), { do: 'move', in: 'severity', key: 'very-high', by: 1 })).toEqual(
      draftOf(nist),
    );
  });

  test('has holes where a level was that is gone, and gets them back', () => {
    const gone: Edit = { do: 'remove', from: 'levels', key: 'very-high' };
    const sent = sentOf(after(draftOf(nist), gone));
    expect(sent.matrix[4]).toEqual(['low', 'moderate', 'high', '', '']);
    expect(methodProblems(sent).map(({ code, path }) => [code, path])).toEqual([
      ['matrix-hole', 'matrix.4.3'],
      ['matrix-hole', 'matrix.4.4'],
    ]);
    expect(after(draftOf(nist), gone, { do: 'undo' })).toEqual(draftOf(nist));
    expect(
      after(draftOf(nist), gone, { do: 'set', part: { title: 'Ours' } }, { do: 'undo' }).levels,
    ).toHaveLength(4);
  });

  test('has holes in the table of two parts where a probability is gone', () => {
    const sent = sentOf(after(draftOf(nist), { do: 'remove', from: 'probability', key: 'very-high' }));
    if (sent.combination?.kind !== 'table') throw new Error('no table');
    expect(sent.combination.rows[4]).toEqual(['low', 'moderate', 'high', '', '']);
    expect(sent.matrix.map((row) => row.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test('has cells set one by one, here and in the table of two parts', () => {
    const at = { row: 0, column: 1, value: 'moderate' } as const;
    const sent = sentOf(
      after(
        draftOf(nist),
        { do: 'set-cell', grid: 'matrix', ...at },
        { do: 'set-cell', grid: 'rows', ...at },
      ),
    );
    expect(sent.matrix[0]?.[1]).toBe('moderate');
    expect(sent.combination).toMatchObject({
      rows: [['very-low', 'moderate', 'low', 'low', 'low'], {}, {}, {}, {}],
    });
  });

  test('keeps what belongs to another way of rating while the way is changed', () => {
    const draft = after(draftOf(nist), { do: 'kind', kind: 'one' });
    expect(sentOf(draft).combination).toBeUndefined();
    expect(sentOf(after(draft, { do: 'kind', kind: 'table' }))).toEqual(sentOf(draftOf(nist)));
  });

  test('begins a table of two parts with the steps of the probability and nothing set', () => {
    const sent = sentOf(
      after(draftOf(houseMatrix), { do: 'kind', kind: 'table' }, { do: 'add', to: 'first' }),
    );
    if (sent.combination?.kind !== 'table') throw new Error('no table');
    expect(sent.combination.second.points.map(({ name }) => name)).toEqual([
      'Improbable',
      'Remote',
      'Occasional',
      'Frequent',
    ]);
    expect(sent.combination.rows).toEqual(Array(5).fill(['', '', '', '']));
  });
});
