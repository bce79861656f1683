import type { EpicView } from '../../../src/contract/operations/epicGet';
import { Icon, type IconName, type IconTone } from '../../kit/Icon';
import { visible } from '../../kit/text';
import { When } from '../../kit/When';

type Direction = EpicView['changed'][number]['direction'];

const MARKS: Readonly<Record<Direction, { readonly icon: IconName; readonly tone: IconTone }>> = {
  up: { icon: 'arrowUp', tone: 'danger' },
  down: { icon: 'arrowDown', tone: 'success' },
  new: { icon: 'plus', tone: 'subtle' },
  passed: { icon: 'success', tone: 'success' },
};

/** What became of the children in the last seven days, latest first. */
export function Changed({ view: { changed } }: { readonly view: EpicView }) {
  return (
    <section className="block epic-block" aria-labelledby="epic-changed">
      <h3 id="epic-changed">Changed this week</h3>
      {changed.length === 0 && <p className="subtle">Nothing changed in the last seven days.</p>}
      <ul className="epic-changed">
        {changed.map(({ direction, sentence, at }) => (
          <li key={`${at} ${sentence}`}>
            <Icon name={MARKS[direction].icon} tone={MARKS[direction].tone} small />
            <span>{visible(sentence)}</span>
            <span className="small subtle">
              <When at={at} show="day" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
