import { toneOf, UNKNOWN } from './levels';
import { same, type Cell, type CellPlace } from './matrixCells';
import { count } from './text';

export interface ShownCells {
  /** Whether cells hold counts; else the name of the level. */
  readonly counted: boolean;
  readonly noun: string;
  readonly selected: CellPlace | undefined;
  readonly onSelect: ((cell: CellPlace | undefined) => void) | undefined;
}

/** `2 hazards, severity Critical, probability Low, level Medium`: all that a cell says, in words. */
export function cellWords(cell: Cell, { counted, noun }: Pick<ShownCells, 'counted' | 'noun'>): string {
  const words = `severity ${cell.severityName}, probability ${cell.probabilityName}, level ${levelName(cell)}`;
  return counted ? `${count(cell.count, noun)}, ${words}` : words;
}

export const levelName = ({ level }: Cell): string => level?.name ?? 'not set';

/** One pair of points: how many, or the name of the level, and its letter. */
export function MatrixCell({
  cell,
  stop,
  onFocus,
  ...shown
}: ShownCells & { readonly cell: Cell; readonly stop: boolean; readonly onFocus: () => void }) {
  const filled = cell.count > 0;
  const chosen = same(cell, shown.selected);
  const pale = shown.counted && !filled ? ' matrix-pale' : '';
  const words = cellWords(cell, shown);
  const { onSelect } = shown;
  return (
    <td className={`matrix-cell tone-${toneOf(cell.level)}${pale}${chosen ? ' matrix-chosen' : ''}`}>
      {filled && onSelect !== undefined ? (
        <button
          type="button"
          data-cell={`${cell.severity} ${cell.probability}`}
          aria-pressed={chosen}
          tabIndex={stop ? 0 : -1}
          onFocus={onFocus}
          onClick={() => onSelect(chosen ? undefined : cell)}
        >
          <Content cell={cell} counted={shown.counted} />
          <span className="sr-only">{words}</span>
        </button>
      ) : (
        <>
          <Content cell={cell} counted={shown.counted} />
          <span className="sr-only">{words}</span>
        </>
      )}
      <span aria-hidden="true" className="matrix-letter">
        {cell.level?.letter ?? UNKNOWN.letter}
      </span>
    </td>
  );
}

function Content({ cell, counted }: { readonly cell: Cell; readonly counted: boolean }) {
  return (
    <span aria-hidden="true">
      {counted && cell.count > 0 && String(cell.count)}
      {!counted && <span className="matrix-level">{levelName(cell)}</span>}
    </span>
  );
}
