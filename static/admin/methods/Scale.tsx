import { visible } from '../../kit/text';
import type { Method } from '../types';

/** A scale in its own words, from the least to the worst. Bare names stand in one line. */
export function Scale({ axis: { name, points } }: { readonly axis: Method['severity'] }) {
  const bare = points.every(({ description, upTo }) => description === undefined && upTo === undefined);
  return (
    <section className="method-part">
      <h3>{visible(name)}</h3>
      <ol className={bare ? 'method-names' : 'method-steps'}>
        {points.map((point) => (
          <li key={point.id}>
            <p className="step-name">
              {visible(point.name)}
              {point.upTo !== undefined && <span className="step-bound"> up to {point.upTo}</span>}
            </p>
            {point.description !== undefined && <p className="subtle">{visible(point.description)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
