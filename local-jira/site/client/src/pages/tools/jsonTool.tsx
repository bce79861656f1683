import { z } from 'zod';
import { local } from '../../api/http';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Empty, Skeleton } from '../../parts/states';
import { toTable } from './table';
import type { Value } from './table';

/** The answer of one address as a table. */
export function JsonTool({ path }: { path: string }) {
  const answer = useLoad(path, () => local(z.unknown(), path));
  if (answer.loading) return <Skeleton lines={6} />;
  if (answer.error) return <Empty title="Nothing to show">{answer.error.message}</Empty>;
  const { columns, rows } = toTable(answer.data);
  return (
    <>
      <Button className="tool-reload" onClick={() => void answer.reload()}>
        Look again
      </Button>
      {rows.length === 0 ? (
        <Empty title="Nothing yet" />
      ) : (
        <div className="card table-scroll" tabIndex={0} role="region" aria-label="Table">
          <table className="table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, at) => (
                    <td key={at} className="cell-code">
                      <Cell value={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Nested data folds into a line that says how much there is. */
function Cell({ value }: { value: Value }) {
  if (typeof value === 'string') return <>{value}</>;
  return (
    <details>
      <summary>{value.count === 1 ? '1 entry' : `${value.count} entries`}</summary>
      <pre tabIndex={0}>{value.json}</pre>
    </details>
  );
}
