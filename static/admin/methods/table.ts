import type { ShownLevel } from '../../kit/levels';
import type { Layout } from './layout';

/** Something with a name among its like. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
interface Scale {
  readonly name: string;
  readonly points: readonly Named[];
}

/** One pair of steps. `row` and `column` are its place in the method, whatever lies where on the page. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly across: string;
  /** The id of what the pair comes to; empty where nothing is set. */
  readonly value: string;
}

/** A table as it is read: heads and cells in the order of the page. */
export interface Table {
  readonly down: string;
  readonly across: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly TableCell[] }[];
}

/** What a method says of every pair: `cells[first][second]`. */
export interface Grid {
  readonly first: Scale;
  readonly second: Scale;
  readonly cells: readonly (readonly string[])[];
}

interface Lie {
  /** The first scale runs across instead of down. */
  readonly turned: boolean;
  readonly top: Layout['top'];
}

/** A grid as it lies on the page. No cell is computed: each is what the method says. */
export function tableOf({ first, second, cells }: Grid, { turned, top }: Lie): Table {
  const [down, across] = turned ? [second, first] : [first, second];
  const rows = down.points.map(({ name }, d) => ({
    name,
    cells: across.points.map((point, a) => {
      const [row, column] = turned ? [a, d] : [d, a];
      return { row, column, across: point.name, value: cells[row]?.[column] ?? '' };
    }),
  }));
  return {
    down: down.name,
    across: across.name,
    columns: across.points.map(({ name }) => name),
    rows: top === 'worst' ? rows.toReversed() : rows,
  };
}

/** The matrix of a method, as its source lies. */
export const matrixTable = (
  {
    severity,
    probability,
    matrix,
  }: { readonly severity: Scale; readonly probability: Scale; readonly matrix: Grid['cells'] },
  { down, top }: Layout,
): Table =>
  tableOf({ first: severity, second: probability, cells: matrix }, { turned: down === 'probability', top });

/** The table by which two parts make a probability; the first part runs down. */
export const partsTable = (
  { first, second, rows }: { readonly first: Scale; readonly second: Scale; readonly rows: Grid['cells'] },
  { top }: Layout,
): Table => tableOf({ first, second, cells: rows }, { turned: false, top });

/** Something in a list from the least to the worst, with its rank: a level, or a step of a scale without a letter. */
export interface Ranked extends Omit<ShownLevel, 'letter'> {
  readonly letter?: string;
}

/** What ids stand for, each with its rank. */
export const ranked = (
  list: readonly (Named & { readonly letter?: string })[],
): ReadonlyMap<string, Ranked> =>
  new Map(
    list.map(({ id, name, letter }, rank) => [
      id,
      { name, rank, of: list.length, ...(letter === undefined ? {} : { letter }) },
    ]),
  );
