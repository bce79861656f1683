import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';

export interface ChipItem {
  key: string;
  text: string;
}

interface Props {
  items: readonly ChipItem[];
  /** What a chip's button says to a screen reader before the chip's text. */
  verb?: string;
  onRemove?: (key: string) => void;
  empty: ReactNode;
}

/** Short texts side by side, each with a button that takes it away. */
export function Chips({ items, verb = 'Remove', onRemove, empty }: Props) {
  if (items.length === 0) return <span className="subtlest">{empty}</span>;
  return (
    <ul className="chip-row">
      {items.map(({ key, text }) => (
        <li key={key} className="chip">
          {text}
          {onRemove && (
            <button
              type="button"
              className="chip-remove"
              aria-label={`${verb} ${text}`}
              onClick={() => onRemove(key)}
            >
              <Icon name="cross" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
