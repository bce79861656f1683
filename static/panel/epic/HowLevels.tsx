import type { EpicView } from '../../../src/contract/operations/epicGet';
import { openHub } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { howLevels } from './words';

/** How a level comes about, from the hazard to the issue above its children. */
export function HowLevels({ method }: Pick<EpicView, 'method'>) {
  return (
    <section className="block epic-block" aria-labelledby="epic-how">
      <h3 id="epic-how">How levels are worked out</h3>
      <ul className="epic-how">
        {howLevels(method).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button look="link" onClick={() => void openHub('how')}>
        All methods and indicators, in the compliance hub
      </Button>
    </section>
  );
}
