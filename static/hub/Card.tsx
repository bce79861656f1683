import './card.css';
import type { ReactNode } from 'react';

interface CardProps {
  readonly id: string;
  readonly title: string;
  /** What stands at the end of the head: a count, a button. */
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a full page with a head of its own. */
export function Card({ id, title, aside, foot, children }: CardProps) {
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      <div className="card-body">{children}</div>
      {foot !== undefined && <div className="card-foot">{foot}</div>}
    </section>
  );
}
