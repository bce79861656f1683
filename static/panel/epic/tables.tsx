import type { EpicView } from '../../../src/contract/operations/epicGet';
import { IssueLink } from '../../kit/IssueLink';
import { Level } from '../../kit/Level';
import { cellsOf, filledCells, same } from '../../kit/matrixCells';
import { When } from '../../kit/When';
import { worstFirst } from './words';

/** The distribution as a table. */
export function DistributionTable({ view }: { readonly view: EpicView }) {
  return (
    <table className="epic-table">
      <caption className="sr-only">Children by level</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Children</th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(view.distribution).map(({ level, count }) => (
          <tr key={level?.id ?? ''}>
            <th scope="row">
              <Level level={level} unknown="Unknown, not assessed" />
            </th>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The curve as a table, oldest week first. */
export function TrendTable({ trend }: Pick<EpicView, 'trend'>) {
  return (
    <table className="epic-table">
      <caption className="sr-only">Score at the end of each week</caption>
      <thead>
        <tr>
          <th scope="col">Until</th>
          <th scope="col">Level</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {trend.map(({ at, level, score }) => (
          <tr key={at}>
            <th scope="row">
              <When at={at} show="date" />
            </th>
            <td>
              <Level level={level} />
            </td>
            <td className="number">{score ?? 'Not known'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The filled cells of the heat map as a table, worst first, each with its issues. */
export function HeatTable({ view: { method, heat } }: { readonly view: EpicView }) {
  if (method === null) return null;
  const at = (severity: string, probability: string) =>
    heat.find((cell) => same(cell, { severity, probability }));
  const cells = filledCells(cellsOf(method, (one, other) => at(one, other)?.hazards ?? 0));
  return (
    <table className="epic-table">
      <caption className="sr-only">Hazards by severity and probability</caption>
      <thead>
        <tr>
          <th scope="col">{method.severity.name}</th>
          <th scope="col">{method.probability.name}</th>
          <th scope="col">Level</th>
          <th scope="col">Hazards</th>
          <th scope="col">Issues</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.severity} ${cell.probability}`}>
            <th scope="row">{cell.severityName}</th>
            <td>{cell.probabilityName}</td>
            <td>
              <Level level={cell.level} />
            </td>
            <td className="number">{cell.count}</td>
            <td>
              <IssueKeys issues={at(cell.severity, cell.probability)?.issues ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_KEYS = 12;

/** Issues as links, the first twelve and how many more. */
export function IssueKeys({
  issues,
}: {
  readonly issues: readonly { readonly id: string; readonly key: string }[];
}) {
  const more = issues.length - MOST_KEYS;
  return (
    <span className="epic-keys">
      {issues.slice(0, MOST_KEYS).map(({ id, key }) => (
        <IssueLink key={id} issueKey={key} />
      ))}
      {more > 0 && <span className="subtle">and {more} more</span>}
    </span>
  );
}
