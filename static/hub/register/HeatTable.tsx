import { IssueLink } from '../../kit/IssueLink';
import { Level } from '../../kit/Level';
import { cellsOf, filledCells, same } from '../../kit/matrixCells';
import type { Heat } from './useHeat';

type Method = NonNullable<Heat['method']>;

/** The heat map as a table: a line for each cell that is not empty, the worst first. */
export function HeatTable({ heat, method }: { readonly heat: Heat; readonly method: Method }) {
  const countOf = (severity: string, probability: string): number =>
    heat.cells.find((cell) => same(cell, { severity, probability }))?.hazards ?? 0;
  const cells = filledCells(cellsOf(method, countOf));
  return (
    <div className="hub-scroll" tabIndex={0} role="group" aria-label="Hazards after controls">
      <table className="hub-plain">
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
              <td>{cell.severityName}</td>
              <td>{cell.probabilityName}</td>
              <td>
                <Level level={cell.level} unknown="Not set" />
              </td>
              <td className="number">{cell.count}</td>
              <td>
                {heat.cells
                  .find((one) => same(one, cell))
                  ?.issues.map(({ id, key }, index) => (
                    <span key={id}>
                      {index > 0 && ', '}
                      <IssueLink issueKey={key} />
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
