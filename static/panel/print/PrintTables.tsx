import type { ChildRow, EpicView } from '../../../src/contract/operations/epicGet';
import { day } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { UNKNOWN } from '../../kit/levels';
import { cellsOf, same } from '../../kit/matrixCells';
import { PrintTable, type PrintLine } from '../../kit/PrintTable';
import { visible } from '../../kit/text';
import { awaitsWords, gateMark, worstFirst } from '../epic/words';

export function PrintDistribution({ view }: { readonly view: EpicView }) {
  const lines = worstFirst(view.distribution).map(({ level, count }): PrintLine => [
    level?.name ?? 'Unknown, not assessed',
    count,
  ]);
  return <PrintTable caption="Children by level" heads={['Level', 'Children']} lines={lines} />;
}

/** The whole matrix in grey: how many hazards, and the level of each pair as a word. */
export function PrintHeat({ view: { method, heat } }: { readonly view: EpicView }) {
  if (method === null) return <p>No risk method is in force in this project.</p>;
  const rows = cellsOf(
    method,
    (severity, probability) => heat.find((cell) => same(cell, { severity, probability }))?.hazards ?? 0,
  );
  const corner = `${method.severity.name} up, ${method.probability.name.toLowerCase()} across`;
  const lines = rows.map((cells): PrintLine => [
    cells[0]?.severityName ?? '',
    ...cells.map(({ count, level, probability }) => (
      <span key={probability}>
        {count > 0 && <b>{count}</b>} {level?.name ?? UNKNOWN.name}
      </span>
    )),
  ]);
  return (
    <PrintTable
      caption="Hazards by severity and probability"
      heads={[corner, ...method.probability.points.map(({ name }) => name)]}
      lines={lines}
    />
  );
}

export function PrintTrend({ trend }: Pick<EpicView, 'trend'>) {
  const zone = useZone();
  const lines = trend.map(({ at, level, score }): PrintLine => [
    day(at, zone),
    level?.name ?? UNKNOWN.name,
    score ?? 'Not known',
  ]);
  return (
    <PrintTable caption="Score at the end of each week" heads={['Until', 'Level', 'Score']} lines={lines} />
  );
}

export function PrintChildren({ rows }: { readonly rows: readonly ChildRow[] }) {
  const lines = rows.map((row): PrintLine => {
    const { issue, level, trend, awaits } = row;
    return [
      issue.key,
      visible(issue.summary),
      visible(issue.status),
      gateMark(row).words,
      level?.name ?? UNKNOWN.name,
      trend,
      awaitsWords(awaits),
    ];
  });
  return (
    <PrintTable
      caption="Children"
      heads={['Issue', 'Summary', 'Status', 'Gates', 'Level', 'Trend', 'Awaits']}
      lines={lines}
    />
  );
}
