import type { EpicView } from '../../../src/contract/operations/epicGet';
import { Icon } from '../../kit/Icon';
import { Level } from '../../kit/Level';
import { toneOf, UNKNOWN } from '../../kit/levels';
import { count } from '../../kit/text';
import { Chart } from './Chart';
import { DistributionTable } from './tables';
import { distributionWords, hiddenWords, worstFirst } from './words';

const NOT_ASSESSED = 'Unknown, not assessed';

/** How many children stand at each level, worst first; the unknown ones hatched and outlined. */
export function Distribution({ view }: { readonly view: EpicView }) {
  const parts = worstFirst(view.distribution);
  const words = distributionWords(parts);
  return (
    <Chart
      title="Children by level"
      says={`${count(view.visible, 'child', 'children')} visible to you: ${words}.`}
      table={<DistributionTable view={view} />}
      picture={
        <>
          <div className="epic-bar" role="img" aria-label={`Children by level: ${words}`}>
            {parts.map(({ level, count: children }) => (
              <span
                key={level?.id ?? ''}
                className={`tone-${toneOf(level)}${level === null ? ' tone-hatched' : ''}`}
                style={{ flexGrow: children }}
              >
                <span className="epic-bar-count number">
                  {children} <small>{level?.letter ?? UNKNOWN.letter}</small>
                </span>
              </span>
            ))}
          </div>
          <ul className="epic-legend" aria-label="Levels">
            {parts.map(({ level }) => (
              <li key={level?.id ?? ''}>
                <Level level={level} unknown={NOT_ASSESSED} />
              </li>
            ))}
          </ul>
        </>
      }
    >
      <Hidden view={view} />
    </Chart>
  );
}

/** How many children there are that the viewer may not see, and nothing else of them. */
export function Hidden({ view: { hidden } }: { readonly view: EpicView }) {
  if (hidden === 0) return null;
  return (
    <p className="epic-hidden small subtle">
      <Icon name="eyeOff" small /> {hiddenWords(hidden)}
    </p>
  );
}
