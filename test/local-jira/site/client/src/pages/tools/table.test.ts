import { toTable } from '../../../../../../../local-jira/site/client/src/pages/tools/table';

describe('JSON as a table', () => {
  it('has a row for each entry, the last first, and a column for each key', () => {
    expect(
      toTable([
        { id: '1', a: 1 },
        { id: '2', b: 'x' },
      ]),
    ).toEqual({
      columns: ['b', 'a'],
      rows: [
        ['x', ''],
        ['', '1'],
      ],
    });
  });

  it('finds the only list inside an object and folds nested data', () => {
    const { rows } = toTable({ faults: [{ kind: 'delay', match: { path: '/x' } }] });
    expect(rows).toEqual([['delay', { count: 1, json: '{\n  "path": "/x"\n}' }]]);
  });

  it('shows an object by its keys', () => {
    expect(toTable({ now: 'today' })).toEqual({ columns: ['key', 'value'], rows: [['now', 'today']] });
  });
});
