import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';

interface Props {
  title: string;
  mark?: ReactNode;
  children: ReactNode;
}

/** A group of the right column that folds. */
export function SidePanel({ title, mark, children }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <section className="side-panel">
      <h2>
        <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          {mark}
          {title}
        </button>
      </h2>
      {open && <div className="side-panel-body">{children}</div>}
    </section>
  );
}
