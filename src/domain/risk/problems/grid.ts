import type { AxisDraft, MethodProblem, MethodProblemCode } from '../methodDraft';
import { called, error } from './problem';

/** A table of results over two scales, and the codes by which its faults are known. `order` is from least to worst. */
export interface Grid {
  readonly path: string;
  /** What it is called in a sentence: `The matrix`. */
  readonly title: string;
  readonly down: AxisDraft;
  readonly across: AxisDraft;
  readonly cells: readonly (readonly string[])[];
  readonly order: readonly { readonly id: string; readonly name: string }[];
  readonly codes: {
    readonly shape: MethodProblemCode;
    readonly hole: MethodProblemCode;
    readonly unknown: MethodProblemCode;
    readonly fall: MethodProblemCode;
  };
}

/**
 * What is wrong with a table: another shape than its scales, holes, results that are none, and pairs that come to less
 * than a pair that is less severe or less probable.
 */
export function gridProblems(grid: Grid): MethodProblem[] {
  const shape = shapeProblems(grid);
  if (shape.length > 0) return shape;
  return grid.cells.flatMap((row, r) => row.flatMap((id, c) => cellProblems(grid, { id, r, c })));
}

function shapeProblems({ path, title, down, across, cells, codes }: Grid): MethodProblem[] {
  const [rows, columns] = [down.points.length, across.points.length];
  if (cells.length !== rows)
    return [
      error(
        codes.shape,
        path,
        `${title} has ${counted(cells.length, 'row')}, ${nameOf(down)} has ${counted(rows, 'step')}`,
      ),
    ];
  return cells.flatMap((row, r) =>
    row.length === columns
      ? []
      : [
          error(
            codes.shape,
            `${path}.${r}`,
            `Row ${called(down.points[r]?.name, 'step', r)} has ${counted(row.length, 'cell')}, ${nameOf(across)} has ${counted(columns, 'step')}`,
          ),
        ],
  );
}

interface Cell {
  readonly id: string;
  readonly r: number;
  readonly c: number;
}

function cellProblems(grid: Grid, { id, r, c }: Cell): MethodProblem[] {
  const { codes, cells, order } = grid;
  const at = `${grid.path}.${r}.${c}`;
  const pair = pairAt(grid, r, c);
  if (id === '') return [error(codes.hole, at, `Nothing is set for ${pair}`)];
  const rank = rankIn(order, id);
  if (rank < 0) return [error(codes.unknown, at, `${pair} comes to ${id}, which is not in the list`)];
  const before = [
    [r - 1, c],
    [r, c - 1],
  ] as const;
  const worse = before.find(([row, column]) => rankIn(order, cells[row]?.[column]) > rank);
  if (worse === undefined) return [];
  const [row, column] = worse;
  const [own, other] = [order[rank]?.name ?? '', order[rankIn(order, cells[row]?.[column])]?.name ?? ''];
  return [error(codes.fall, at, `${pair} is ${own}, but ${pairAt(grid, row, column)} is ${other} already`)];
}

const rankIn = (order: Grid['order'], id: string | undefined): number =>
  order.findIndex((one) => one.id === id);

const pairAt = ({ down, across }: Grid, r: number, c: number): string =>
  `${called(down.points[r]?.name, 'step', r)} with ${called(across.points[c]?.name, 'step', c)}`;

const nameOf = ({ name }: AxisDraft): string => (name.trim() === '' ? 'the scale' : name.trim());

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
