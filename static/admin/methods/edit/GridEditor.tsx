import '../../../kit/level.css';
import { toneOf } from '../../../kit/levels';
import { visible } from '../../../kit/text';
import type { Ranked, Table, TableCell } from '../table';
import type { Desk } from './desk';
import { ProblemLines } from './ProblemLines';
import { fieldId, problemsIn } from './problems';

interface GridEditorProps {
  readonly desk: Desk;
  readonly grid: 'matrix' | 'rows';
  /** Where the table lies in what is sent: `combination.rows`. */
  readonly path: string;
  readonly title: string;
  readonly table: Table;
  /** What a pair can come to, by key. */
  readonly results: ReadonlyMap<string, Ranked>;
}

/** A table to fill: every pair has a choice. What is wrong with it stands below, by the names of its pairs. */
export function GridEditor({ path, title, table, ...rest }: GridEditorProps) {
  const problems = problemsIn(rest.desk.problems, path);
  const listId = `${fieldId(path)}-problems`;
  return (
    <fieldset className="method-part" id={fieldId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      <table className="grid-table grid-edit">
        <caption className="grid-axes">
          {visible(table.down)} down, {visible(table.across)} across
        </caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((name, index) => (
              <th key={`${index} ${name}`} scope="col">
                {visible(name) || `Step ${index + 1}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, cells }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{visible(name) || 'Without a name'}</th>
              {cells.map((cell) => (
                <Cell
                  key={`${cell.row} ${cell.column}`}
                  {...rest}
                  cell={cell}
                  path={`${path}.${cell.row}.${cell.column}`}
                  name={`${name || 'Without a name'}, ${cell.across || 'without a name'}`}
                  problemsId={listId}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ProblemLines id={listId} problems={problems} />
    </fieldset>
  );
}

interface CellProps extends Pick<GridEditorProps, 'desk' | 'grid' | 'path' | 'results'> {
  readonly cell: TableCell;
  readonly name: string;
  readonly problemsId: string;
}

function Cell({ desk, grid, results, cell, path, name, problemsId }: CellProps) {
  const { row, column, value } = cell;
  const wrong = desk.problems.some((problem) => problem.path === path);
  const found = results.get(value);
  return (
    <td className={`grid-cell tone-${toneOf(found ?? null)}${wrong ? ' grid-wrong' : ''}`}>
      <label className="grid-column" htmlFor={fieldId(path)} aria-hidden="true">
        {visible(cell.across)}
      </label>
      <select
        id={fieldId(path)}
        className="grid-select"
        aria-label={name}
        aria-invalid={wrong}
        aria-describedby={wrong ? problemsId : undefined}
        value={found === undefined ? '' : value}
        onChange={({ target }) => desk.dispatch({ do: 'set-cell', grid, row, column, value: target.value })}
      >
        <option value="">Not set</option>
        {[...results].map(([key, result]) => (
          <option key={key} value={key}>
            {result.name === '' ? 'Without a name' : result.name}
          </option>
        ))}
      </select>
    </td>
  );
}
