import { count, visible } from '../../kit/text';
import type { Hit } from './search';

const SHOWN = 3;

/** The lines of a checklist that a search found. */
export function Hits({ hit }: { readonly hit: Hit }) {
  if (hit.items.length === 0) return null;
  return (
    <ul className="hits" aria-label="Items that match">
      {hit.items.slice(0, SHOWN).map((text) => (
        <li key={text}>{visible(text)}</li>
      ))}
      {hit.items.length > SHOWN && <li>and {count(hit.items.length - SHOWN, 'more item')}</li>}
    </ul>
  );
}
