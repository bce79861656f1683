import '../../kit/level.css';
import { toneOf } from '../../kit/levels';
import { visible } from '../../kit/text';
import type { Ranked, Table } from './table';

interface GridTableProps {
  readonly table: Table;
  /** What it is, for screen readers. */
  readonly caption: string;
  readonly results: ReadonlyMap<string, Ranked>;
}

/** A table to read: each cell names what its pair comes to, colour only goes with it. */
export function GridTable({ table, caption, results }: GridTableProps) {
  return (
    <div className="grid-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="grid-table">
        <caption className="grid-axes">
          {visible(table.down)} down, {visible(table.across)} across
        </caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((name, index) => (
              <th key={`${index} ${name}`} scope="col">
                {visible(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, cells }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{visible(name)}</th>
              {cells.map(({ row, column, value }) => (
                <ResultCell key={`${row} ${column}`} result={results.get(value)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ResultCell({ result }: { readonly result: Ranked | undefined }) {
  return (
    <td className={`grid-cell tone-${toneOf(result ?? null)}`}>
      {visible(result?.name ?? 'Not set')}
      {result?.letter !== undefined && (
        <span className="grid-letter" aria-hidden="true">
          {result.letter}
        </span>
      )}
    </td>
  );
}
