import type { EpicView } from '../../../src/contract/operations/epicGet';
import { IssueLink } from '../../kit/IssueLink';
import { Matrix } from '../../kit/Matrix';
import { same, type CellPlace } from '../../kit/matrixCells';
import { count } from '../../kit/text';
import { Chart } from './Chart';
import { HeatTable } from './tables';
import { elsewhereWords } from './words';

interface HeatMapProps {
  readonly view: EpicView;
  readonly chosen: CellPlace | undefined;
  readonly onChoose: (cell: CellPlace | undefined) => void;
}

/** Hazards after controls by severity and probability. A cell that is chosen lists its issues. */
export function HeatMap({ view, chosen, onChoose }: HeatMapProps) {
  const { method, heat, elsewhere } = view;
  const total = heat.reduce((sum, cell) => sum + cell.hazards, 0);
  const says =
    total === 0
      ? 'No hazard is scored yet.'
      : `${count(total, 'hazard')} after controls. Choose a cell for its issues.`;
  if (method === null) {
    return (
      <section className="epic-part" aria-labelledby="epic-heat">
        <div className="epic-part-head">
          <h3 id="epic-heat">Hazards, residual</h3>
        </div>
        <p className="subtle">No risk method is in force in this project: hazards stand in no matrix.</p>
      </section>
    );
  }
  const countOf = (severity: string, probability: string): number =>
    heat.find((cell) => same(cell, { severity, probability }))?.hazards ?? 0;
  return (
    <Chart
      title="Hazards, residual"
      says={says}
      table={<HeatTable view={view} />}
      picture={
        <>
          <Matrix
            method={method}
            caption="Hazards after controls, by severity and probability"
            countOf={countOf}
            selected={chosen}
            onSelect={onChoose}
          />
          <InCell view={view} chosen={chosen} />
        </>
      }
    >
      {elsewhere > 0 && <p className="small subtle">{elsewhereWords(elsewhere)}</p>}
    </Chart>
  );
}

/** The issues of the chosen cell. */
function InCell({ view: { method, heat }, chosen }: Pick<HeatMapProps, 'view' | 'chosen'>) {
  const cell = heat.find((one) => same(one, chosen));
  const nameIn = (points: readonly { id: string; name: string }[] = [], id = ''): string =>
    points.find((point) => point.id === id)?.name ?? id;
  return (
    <div className="epic-cell" aria-live="polite">
      {cell !== undefined && (
        <>
          <p className="small">
            <b>
              {nameIn(method?.severity.points, cell.severity)},{' '}
              {nameIn(method?.probability.points, cell.probability).toLowerCase()}
            </b>
            : {count(cell.hazards, 'hazard')} in {count(cell.issues.length, 'issue')}
          </p>
          <ul className="epic-cell-issues" aria-label="Issues in this cell">
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
