import { Level } from './Level';
import { same, type Cell } from './matrixCells';
import type { ShownCells } from './MatrixCell';
import { count } from './text';

/** The filled cells as a list, worst first, where there is no room for the table. */
export function MatrixList({
  cells,
  noun,
  selected,
  onSelect,
}: ShownCells & { readonly cells: readonly Cell[] }) {
  return (
    <ul className="matrix-list">
      {cells.length === 0 && <li className="matrix-line">No {noun}s</li>}
      {cells.map((cell) => {
        const chosen = same(cell, selected);
        const line = (
          <>
            <Level level={cell.level} unknown="Not set" />
            <span>
              {cell.severityName} and {cell.probabilityName}
            </span>
            <span className="matrix-count number">{count(cell.count, noun)}</span>
          </>
        );
        return (
          <li key={`${cell.severity} ${cell.probability}`}>
            {onSelect === undefined ? (
              <div className="matrix-line">{line}</div>
            ) : (
              <button
                type="button"
                className={`matrix-line${chosen ? ' matrix-chosen' : ''}`}
                aria-pressed={chosen}
                onClick={() => onSelect(chosen ? undefined : cell)}
              >
                {line}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
