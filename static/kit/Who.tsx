import type { Who as WhoView } from '../../src/contract/view';
import { either } from './text';
import { namesOf, nobody } from './people';

/** Who can settle a reason: the first by name in bold, then the others. */
export function Who({ who }: { readonly who: WhoView }) {
  const [first, ...others] = namesOf(who);
  if (first === undefined) return <span>{nobody(who)}</span>;
  const rest = others.length === 1 ? `or ${either(others)}` : either(others);
  return (
    <>
      <b>
        {first}
        {others.length > 1 && ','}
      </b>{' '}
      {others.length > 0 && <span>{rest}</span>}
    </>
  );
}
