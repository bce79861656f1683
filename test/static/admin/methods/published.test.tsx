import { renderToStaticMarkup } from 'react-dom/server';
import { GridTable } from '../../../../static/admin/methods/GridTable';
import { layoutOf } from '../../../../static/admin/methods/layout';
import { matrixTable, partsTable, ranked } from '../../../../static/admin/methods/table';
import { riskMethodById } from '../../../../src/content';
import { NIST_G5, NIST_I2, RDM_5X5, type PublishedTable } from '../../../content/risk/publishedTables';

const rdm = riskMethodById('matrix-5x5')!;
const nist = riskMethodById('nist-sp-800-30')!;

/** The words of a table on the page, cell by cell; letters beside the words are for the eye only. */
function read(markup: string): { axes: string; columns: string[]; rows: string[][] } {
  const plain = markup.replace(/<span[^>]*aria-hidden="true"[^>]*>.*?<\/span>/g, '');
  const texts = (from: string, tag: RegExp): string[] =>
    [...from.matchAll(tag)].map(([, text]) => text ?? '');
  const [head = '', body = ''] = plain.split('<tbody>');
  return {
    axes: /<caption[^>]*>(.*?)<\/caption>/.exec(plain)?.[1] ?? '',
    columns: texts(head, /<th scope="col">(.*?)<\/th>/g),
    rows: body
      .split('</tr>')
      .filter((row) => row.includes('<td'))
      .map((row) => texts(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/g)),
  };
}

const published = ({ columns, rows }: PublishedTable) => ({ columns, rows });
const matrixOf = (method: typeof nist): string =>
  renderToStaticMarkup(
    <GridTable
      table={matrixTable(method, layoutOf(method.id))}
      caption="Matrix"
      results={ranked(method.levels)}
    />,
  );

describe('the matrices render exactly as published', () => {
  test('NIST SP 800-30, table I-2: likelihood down from Very High, impact across', () => {
    const { axes, ...table } = read(matrixOf(nist));
    expect(axes).toBe('Likelihood down, Impact across');
    expect(table).toEqual(published(NIST_I2));
    expect(table.rows.flatMap(([, ...cells]) => cells)).toHaveLength(25);
  });

  test('NIST SP 800-30, table G-5: initiation down from Very High, adverse impact across', () => {
    if (nist.combination?.kind !== 'table') throw new Error('no table');
    const markup = renderToStaticMarkup(
      <GridTable
        table={partsTable(nist.combination, layoutOf(nist.id))}
        caption="Likelihood"
        results={ranked(nist.probability.points)}
      />,
    );
    const { axes, ...table } = read(markup);
    expect(axes).toBe('Likelihood of initiation or occurrence down, Likelihood of adverse impact across');
    expect(table).toEqual(published(NIST_G5));
    expect(table.rows.flatMap(([, ...cells]) => cells)).toHaveLength(25);
  });

  test('Innolitics RDM: severity down, Negligible first as risk.yml lists it, probability across', () => {
    const { axes, ...table } = read(matrixOf(rdm));
    expect(axes).toBe('Severity down, Probability across');
    expect(table).toEqual({ columns: RDM_5X5.columns, rows: RDM_5X5.rows.toReversed() });
    expect(table.rows.flatMap(([, ...cells]) => cells)).toHaveLength(25);
  });
});

describe('a table of a method of the site’s own', () => {
  const own = { ...rdm, id: 'own-matrix' };

  test('has the worst severity on top', () => {
    expect(read(matrixOf(own)).rows.map(([name]) => name)).toEqual(RDM_5X5.rows.map(([name]) => name));
  });

  test('says of a hole that nothing is set', () => {
    const holed = { ...own, matrix: own.matrix.map((row) => ['', ...row.slice(1)]) };
    expect(read(matrixOf(holed)).rows.map(([, first]) => first)).toEqual(Array(5).fill('Not set'));
  });

  test('is no other for an id that looks like a member of every object', () => {
    expect(layoutOf('constructor')).toEqual({ down: 'severity', top: 'worst' });
  });
});
