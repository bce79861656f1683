import './matrix.css';
import { useRef, useState, type KeyboardEvent } from 'react';
import { MatrixCell } from './MatrixCell';
import { MatrixLegend } from './MatrixLegend';
import { MatrixList } from './MatrixList';
import { cellsOf, filledCells, nextCell, same, type CellPlace, type MatrixMethod } from './matrixCells';

/**
 * What a matrix is made of. Without `countOf` it shows the method alone, each cell with the name of its level; with
 * `onSelect` any of them can then be chosen.
 */
export interface MatrixProps {
  readonly method: MatrixMethod;
  /** What the table shows, for screen readers: "Residual risk: hazards by severity and probability". */
  readonly caption: string;
  /** How many lie in a cell, by the ids of its points. */
  readonly countOf?: (severity: string, probability: string) => number;
  /** What is counted, in the singular: "hazard". */
  readonly noun?: string;
  readonly selected?: CellPlace | undefined;
  /** Chosen again, a cell is let go. */
  readonly onSelect?: ((cell: CellPlace | undefined) => void) | undefined;
}

/**
 * Severity by probability as a table: the worst severity on top, the level of each pair from the method's matrix and
 * never from a formula. With counts, filled cells can be chosen: arrows move between them, Enter chooses. On a narrow
 * screen a list of the filled cells takes its place.
 */
export function Matrix({ method, caption, countOf, noun = 'hazard', selected, onSelect }: MatrixProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<CellPlace>();
  const rows = cellsOf(method, countOf ?? (() => (onSelect === undefined ? 0 : 1)));
  const filled = filledCells(rows);
  const stop = [at, selected].find((place) => filled.some((cell) => same(cell, place))) ?? filled[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stop === undefined ? undefined : nextCell(rows, stop, event.key);
    if (!event.key.startsWith('Arrow') || onSelect === undefined) return;
    event.preventDefault();
    if (next === undefined) return;
    setAt(next);
    table.current
      ?.querySelector<HTMLButtonElement>(`[data-cell="${next.severity} ${next.probability}"]`)
      ?.focus();
  };
  const shown = { counted: countOf !== undefined, noun, selected, onSelect };
  return (
    <div className={`matrix${countOf === undefined ? ' matrix-plain' : ''}`}>
      <div className="matrix-scroll">
        <table ref={table} className="matrix-table" onKeyDown={onKeyDown}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <td />
              {method.probability.points.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={cells[0]?.severity ?? row}>
                <th scope="row">{cells[0]?.severityName}</th>
                {cells.map((cell) => (
                  <MatrixCell
                    key={cell.probability}
                    cell={cell}
                    stop={same(cell, stop)}
                    onFocus={() => setAt(cell)}
                    {...shown}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {countOf !== undefined && <MatrixList cells={filled} {...shown} />}
      <MatrixLegend method={method} selected={selected !== undefined} />
    </div>
  );
}
