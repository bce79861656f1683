import type { NavigatorRow } from '../../api/navigator';
import { Icon } from '../../parts/icon';
import { sortOf, type Column } from './columns';
import { IssueCell } from './issueCell';
import type { Order } from './jqlText';
import type { Selection } from './useSelection';

interface Props {
  rows: readonly NavigatorRow[];
  columns: readonly Column[];
  order: Order | undefined;
  onSort: (order: Order) => void;
  /** Absent for somebody who may not change issues in bulk. */
  selection: Selection | undefined;
}

/** Issues in the columns that were chosen; a head sorts by its column. */
export function IssueTable({ rows, columns, order, onSort, selection }: Props) {
  return (
    <div className="card table-scroll navigator-card">
      <table className="table issue-table">
        <caption className="visually-hidden">Issues</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="cell-check">
                <PageCheck rows={rows} selection={selection} />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={selection?.has(row.key) ? 'row-on' : undefined}>
              {selection && (
                <td className="cell-check">
                  <input
                    type="checkbox"
                    aria-label={`Select ${row.key}`}
                    checked={selection.has(row.key)}
                    onChange={() => selection.toggle([row])}
                  />
                </td>
              )}
              {columns.map((column) => (
                <td key={column.id} className={`cell-${column.id}`} data-label={column.name}>
                  <IssueCell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PageCheck({ rows, selection }: { rows: readonly NavigatorRow[]; selection: Selection }) {
  const chosen = rows.filter(({ key }) => selection.has(key)).length;
  return (
    <input
      type="checkbox"
      aria-label="Select the issues on this page"
      ref={(box) => {
        if (box) box.indeterminate = chosen > 0 && chosen < rows.length;
      }}
      checked={chosen > 0 && chosen === rows.length}
      onChange={() => selection.toggle(rows)}
    />
  );
}

function Head({ column, order, onSort }: { column: Column } & Pick<Props, 'order' | 'onSort'>) {
  const { clause, name } = column;
  if (clause === undefined) return <th scope="col">{name}</th>;
  const sort = sortOf(column, order);
  return (
    <th scope="col" aria-sort={sort}>
      <button
        type="button"
        className={`sort sort-${sort}`}
        onClick={() => onSort({ field: clause, descending: sort === 'ascending' })}
      >
        {name}
        {sort !== 'none' && <Icon name="chevronDown" small />}
      </button>
    </th>
  );
}
