import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { riskMethods } from '../../../src/content';
import { product } from '../../../src/domain/risk/combine';
import { cellsOf, NIST_G5, NIST_I2, RDM_5X5 } from './publishedTables';

const FILE = resolve(__dirname, '../../../../shared/regulatory/risk.json');

const vector = z.record(z.string(), z.unknown());
const method = z.object({
  id: z.string(),
  evidence: z.string(),
  source_url: z.string(),
  test_vectors: z.array(vector).optional(),
});

const load = () =>
  z.object({ methods: z.array(method) }).parse(JSON.parse(readFileSync(FILE, 'utf8'))).methods;

/** The source data is not part of the repository: the tables of these tests are compared with it where it is present. */
describe.runIf(existsSync(FILE))('the published tables and the source data', () => {
  const sourceOf = (id: string) => load().find((one) => one.id === id)!;
  const vectorsOf = (id: string, row: string, column: string) =>
    (sourceOf(id).test_vectors ?? [])
      .filter((one) => row in one)
      .map((one) => [one[row], one[column], one['expected']]);
  const sorted = (cells: readonly (readonly unknown[])[]) => cells.map((cell) => cell.join(' / ')).sort();

  test.each([
    ['RDM-5x5', 'severity', 'probability', RDM_5X5],
    ['NIST-800-30', 'likelihood', 'impact', NIST_I2],
    ['NIST-800-30', 'initiation', 'adverse_impact', NIST_G5],
  ])('agree on %s, %s by %s', (id, row, column, table) => {
    const vectors = vectorsOf(id, row, column);
    expect(vectors).toHaveLength(25);
    expect(sorted(cellsOf(table))).toEqual(sorted(vectors));
  });

  test('agree on P1 × P2', () => {
    const vectors = vectorsOf('ISO14971-P1xP2', 'p1', 'p2');
    expect(vectors).toHaveLength(2);
    for (const [p1, p2, expected] of vectors) expect(product([String(p1), String(p2)])).toBe(expected);
  });

  test('were read, not recalled, for every method that is shipped', () => {
    const read = new Map(load().map((one) => [one.source_url, one.evidence]));
    expect(riskMethods.map(({ source }) => read.get(source?.url ?? ''))).toEqual(
      riskMethods.map(() => 'read'),
    );
  });
});
