import { Lozenge } from '../../kit/Lozenge';
import { Empty } from '../../kit/Empty';
import { visible } from '../../kit/text';
import type { Difference } from '../types';

/** How a draft differs from what is in force: what it was, what it is, and whether a requirement is lowered. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <Empty>Nothing differs.</Empty>;
  return (
    <ul className="differences">
      {differences.map((one, index) => (
        <li key={index} className="difference">
          <p>
            <b>{visible(one.what)}</b>{' '}
            {one.lowers && (
              <Lozenge tone="warning" icon="warning">
                Lowers a requirement
              </Lozenge>
            )}
          </p>
          {one.was !== null && (
            <p className="difference-old">
              <span className="difference-sign">− Was</span> <del>{visible(one.was)}</del>
            </p>
          )}
          {one.now !== null && (
            <p className="difference-new">
              <span className="difference-sign">+ Now</span> <ins>{visible(one.now)}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
