import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { DEFAULT_COLUMNS, isFixed, toggled, type Column } from './columns';

interface Props {
  available: readonly Column[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** Which fields are columns: a button that opens a list of boxes to tick. */
export function ColumnPicker({ available, chosen, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    place.current?.querySelector('input')?.focus();
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node && place.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <div
      className="menu-anchor"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        place.current?.querySelector('button')?.focus();
      }}
    >
      <Button aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        Columns
      </Button>
      {open && (
        <div id={id} className="menu menu-end column-menu">
          <fieldset>
            <legend>Columns</legend>
            <ColumnBoxes available={available} chosen={chosen} onChange={onChange} />
          </fieldset>
          <Button compact look="subtle" onClick={() => onChange([...DEFAULT_COLUMNS])}>
            Restore defaults
          </Button>
        </div>
      )}
    </div>
  );
}

function ColumnBoxes({ available, chosen, onChange }: Props) {
  return available.map(({ id, name }) => (
    <label key={id} className="check-label">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        disabled={isFixed(id)}
        onChange={() => onChange(toggled(chosen, id))}
      />
      {name}
    </label>
  ));
}
