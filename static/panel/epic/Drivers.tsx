import { useState } from 'react';
import type { Driver, EpicView } from '../../../src/contract/operations/epicGet';
import { Button } from '../../kit/Button';
import { IssueLink } from '../../kit/IssueLink';
import { Level } from '../../kit/Level';
import { same, type CellPlace } from '../../kit/matrixCells';
import { visible } from '../../kit/text';

const FIRST = 5;

interface DriversProps {
  readonly view: EpicView;
  readonly chosen: CellPlace | undefined;
  readonly onChoose: (cell: CellPlace | undefined) => void;
}

/** What makes the level what it is, most weight first. One that is chosen is outlined in the heat map. */
export function Drivers({ view: { drivers }, chosen, onChoose }: DriversProps) {
  const [all, setAll] = useState(false);
  const rest = drivers.length - FIRST;
  return (
    <section className="epic-part" aria-labelledby="epic-drivers">
      <div className="epic-part-head">
        <h3 id="epic-drivers">Top drivers</h3>
      </div>
      {drivers.length === 0 && <p className="subtle">Nothing drives the level up.</p>}
      <ol className="epic-drivers">
        {drivers.slice(0, all ? drivers.length : FIRST).map((driver, index) => (
          <li
            key={`${driver.issue.id} ${driver.title}`}
            className={`epic-driver${same(driver.cell ?? undefined, chosen) ? ' epic-driver-on' : ''}`}
          >
            <span className="epic-driver-number number" aria-hidden="true">
              {index + 1}
            </span>
            <div className="epic-driver-words">
              <Title driver={driver} chosen={chosen} onChoose={onChoose} />
              <p className="small epic-driver-cause">
                <IssueLink issueKey={driver.issue.key} /> · {visible(driver.cause)}
              </p>
            </div>
            <div className="epic-driver-side small">
              <Level level={driver.level} look="letter" />
              {driver.who !== null && <span>{driver.who}</span>}
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 && !all && (
        <Button look="link" onClick={() => setAll(true)}>
          Show {rest} more
        </Button>
      )}
    </section>
  );
}

function Title({ driver, chosen, onChoose }: { readonly driver: Driver } & Omit<DriversProps, 'view'>) {
  const { cell } = driver;
  const title = visible(driver.title);
  if (cell === null) return <p className="epic-driver-title">{title}</p>;
  const on = same(cell, chosen);
  return (
    <button
      type="button"
      className="epic-driver-title epic-driver-pick"
      aria-pressed={on}
      title="Show it in the heat map"
      onClick={() => onChoose(on ? undefined : cell)}
    >
      {title}
    </button>
  );
}
