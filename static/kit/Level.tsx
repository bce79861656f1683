import './level.css';
import { toneOf, UNKNOWN, type ShownLevel } from './levels';

/**
 * A level of risk as its letter and its name; `null` is unknown. `letter` leaves the name to screen readers, `big` is the
 * tile at the head of a panel, beside a sentence that says the name.
 */
export function Level({
  level,
  look = 'word',
  unknown = UNKNOWN.name,
}: {
  readonly level: ShownLevel | null;
  readonly look?: 'word' | 'letter' | 'big';
  /** The words for unknown, such as "Unknown, not assessed". */
  readonly unknown?: string;
}) {
  const name = level?.name ?? unknown;
  const mark = (
    <span aria-hidden="true" className={`level-mark tone-${toneOf(level)}`}>
      {level?.letter ?? UNKNOWN.letter}
    </span>
  );
  return (
    <span className={`level level-${look}`} title={look === 'word' ? undefined : name}>
      {mark}
      <span className={look === 'word' ? undefined : 'sr-only'}>{name}</span>
    </span>
  );
}
