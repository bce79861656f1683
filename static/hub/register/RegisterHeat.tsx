import { useState } from 'react';
import { Button } from '../../kit/Button';
import { IssueLink } from '../../kit/IssueLink';
import { Matrix } from '../../kit/Matrix';
import { same, type CellPlace } from '../../kit/matrixCells';
import { Message } from '../../kit/Message';
import { count } from '../../kit/text';
import { Card } from '../Card';
import { HeatTable } from './HeatTable';
import type { Heat, HeatOutcome } from './useHeat';

/** The heat map of a project, with the issues of the chosen cell, and the same as a table. */
export function RegisterHeat({ heat: { outcome, reload } }: { readonly heat: HeatOutcome }) {
  if (outcome === undefined) return null;
  if (!outcome.ok) {
    return (
      <Message
        tone="warning"
        title="The heat map could not be read"
        actions={
          <Button look="link" onClick={() => void reload()}>
            Try again
          </Button>
        }
      >
        {outcome.refusal.message}
      </Message>
    );
  }
  const { method } = outcome.value;
  return method === null ? null : <Shown heat={outcome.value} method={method} />;
}

type Method = NonNullable<Heat['method']>;

function Shown({ heat, method }: { readonly heat: Heat; readonly method: Method }) {
  const [asTable, setAsTable] = useState(false);
  const [chosen, setChosen] = useState<CellPlace>();
  const countOf = (severity: string, probability: string): number =>
    heat.cells.find((cell) => same(cell, { severity, probability }))?.hazards ?? 0;
  return (
    <Card
      id="register-heat"
      title="Hazards, residual"
      aside={
        <Button
          look="link"
          compact
          pressed={asTable}
          onClick={() => setAsTable(!asTable)}
          label="Hazards as table"
        >
          As table
        </Button>
      }
    >
      <p className="small subtle">{heatWords(heat)}</p>
      {asTable ? (
        <HeatTable heat={heat} method={method} />
      ) : (
        <div className="register-heat">
          <Matrix
            method={method}
            caption="Hazards after controls, by severity and probability"
            countOf={countOf}
            selected={chosen}
            onSelect={setChosen}
          />
          <InCell heat={heat} method={method} chosen={chosen} />
        </div>
      )}
    </Card>
  );
}

/** What the map counts, and what it leaves out. */
export function heatWords({ cells, elsewhere, partial }: Heat): string {
  const total = cells.reduce((sum, cell) => sum + cell.hazards, 0);
  const counted = total === 0 ? 'No hazard is scored yet.' : `${count(total, 'hazard')} after controls.`;
  const out =
    elsewhere === 0
      ? ''
      : ` ${count(elsewhere, 'more hazard')} ${elsewhere === 1 ? 'has' : 'have'} no level by this method.`;
  return `${counted}${out}${partial ? ' Counted over the 1,000 riskiest issues.' : ''}`;
}

interface InCellProps {
  readonly heat: Heat;
  readonly method: Method;
  readonly chosen: CellPlace | undefined;
}

const MOST_KEYS = 100;

function InCell({ heat, method, chosen }: InCellProps) {
  const cell = heat.cells.find((one) => same(one, chosen));
  const nameIn = (points: Method['severity']['points'], id = ''): string =>
    points.find((point) => point.id === id)?.name ?? id;
  return (
    <div className="register-cell" aria-live="polite">
      {cell === undefined ? (
        <p className="small subtle">Choose a cell for its issues.</p>
      ) : (
        <>
          <p className="small">
            <b>
              {nameIn(method.severity.points, cell.severity)},{' '}
              {nameIn(method.probability.points, cell.probability).toLowerCase()}
            </b>
            : {count(cell.hazards, 'hazard')} in {cell.issues.length === MOST_KEYS ? 'at least ' : ''}
            {count(cell.issues.length, 'issue')}
          </p>
          <ul className="register-keys" aria-label="Issues in this cell">
            {cell.issues.map(({ id, key }) => (
              <li key={id}>
                <IssueLink issueKey={key} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
