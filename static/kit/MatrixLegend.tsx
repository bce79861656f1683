import { Level } from './Level';
import type { MatrixMethod } from './matrixCells';

/** What lies which way, and what each letter stands for. */
export function MatrixLegend({
  method,
  selected,
}: {
  readonly method: MatrixMethod;
  readonly selected: boolean;
}) {
  const { levels } = method;
  return (
    <div className="matrix-legend">
      <span>
        {method.severity.name} up, {method.probability.name.toLowerCase()} across.
        {selected && ' Outlined: chosen.'}
      </span>
      <ul aria-label="Levels" className="matrix-levels">
        {levels.map((level, rank) => (
          <li key={level.id}>
            <Level level={{ ...level, rank, of: levels.length }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
