import type { ShownLevel } from './levels';

/** What of a risk method a matrix needs: scales and levels from the least to the worst, `matrix[severity][probability]`. */
export interface MatrixMethod {
  readonly severity: MatrixAxis;
  readonly probability: MatrixAxis;
  readonly levels: readonly { readonly id: string; readonly name: string; readonly letter: string }[];
  readonly matrix: readonly (readonly string[])[];
}
interface MatrixAxis {
  readonly name: string;
  readonly points: readonly { readonly id: string; readonly name: string }[];
}

/** A cell by the ids of its points. */
export interface CellPlace {
  readonly severity: string;
  readonly probability: string;
}

export interface Cell extends CellPlace {
  readonly severityName: string;
  readonly probabilityName: string;
  /** `null` where the matrix has a hole. */
  readonly level: ShownLevel | null;
  readonly count: number;
}

export const same = (one: CellPlace | undefined, other: CellPlace | undefined): boolean =>
  one !== undefined && one.severity === other?.severity && one.probability === other.probability;

/** The cells as people read them: the worst severity first, the least probable first in each row. */
export function cellsOf(
  method: MatrixMethod,
  countOf: (severity: string, probability: string) => number,
): readonly (readonly Cell[])[] {
  return method.severity.points
    .map((severity, row) =>
      method.probability.points.map((probability, column) => ({
        severity: severity.id,
        probability: probability.id,
        severityName: severity.name,
        probabilityName: probability.name,
        level: levelIn(method, method.matrix[row]?.[column] ?? ''),
        count: countOf(severity.id, probability.id),
      })),
    )
    .reverse();
}

function levelIn({ levels }: MatrixMethod, id: string): ShownLevel | null {
  const rank = levels.findIndex((level) => level.id === id);
  const found = levels[rank];
  return found === undefined ? null : { ...found, rank, of: levels.length };
}

/** The cells that hold something, worst first: what a narrow screen lists instead of the table. */
export const filledCells = (rows: readonly (readonly Cell[])[]): readonly Cell[] =>
  rows
    .flat()
    .filter(({ count }) => count > 0)
    .sort((one, other) => (other.level?.rank ?? -1) - (one.level?.rank ?? -1));

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The filled cell that an arrow leads to: the nearest in its direction, straight on before aside. */
export function nextCell(rows: readonly (readonly Cell[])[], from: CellPlace, key: string): Cell | undefined {
  const way = WAYS[key];
  if (way === undefined) return undefined;
  const placed = rows.flatMap((cells, row) =>
    cells.map((cell, column) => ({ cell, at: [row, column] as const })),
  );
  const here = placed.find(({ cell }) => same(cell, from))?.at;
  if (here === undefined) return undefined;
  const steps = placed
    .filter(({ cell }) => cell.count > 0)
    .map(({ cell, at }) => {
      const [down, right] = [at[0] - here[0], at[1] - here[1]];
      const ahead = down * way[0] + right * way[1];
      const aside = Math.abs(down * way[1]) + Math.abs(right * way[0]);
      return { cell, ahead, cost: aside * 100 + ahead };
    })
    .filter(({ ahead }) => ahead > 0)
    .sort((one, other) => one.cost - other.cost);
  return steps[0]?.cell;
}
