import { Fragment, type ReactNode } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { rowKey, type Bucket } from './buckets';
import { QueueRow } from './QueueRow';

interface QueueTableProps {
  readonly buckets: readonly Bucket[];
  /** The day of the reading in the viewer's zone, `2026-11-18`. */
  readonly today: string;
  readonly selected: string | undefined;
  readonly onSelect: (row: InboxRow) => void;
  /** The preview, where it opens under the selected row. */
  readonly under: ReactNode;
  readonly opens: boolean;
}

/** What waits, in groups by due time. Arrow keys are left to the page: `J` and `K` move. */
export function QueueTable({ buckets, today, selected, onSelect, under, opens }: QueueTableProps) {
  return (
    <table className="queue-table" aria-labelledby="queue-title">
      <thead>
        <tr>
          <th scope="col">Issue and what is asked</th>
          <th scope="col">Since your signature</th>
          <th scope="col">Due</th>
        </tr>
      </thead>
      {buckets.map((bucket) => (
        <tbody key={bucket.name}>
          <tr className="queue-group">
            <th scope="rowgroup" colSpan={3}>
              {bucket.name} {bucket.rows.length}
            </th>
          </tr>
          {bucket.rows.map((row) => {
            const key = rowKey(row);
            const open = key === selected;
            return (
              <Fragment key={key}>
                <QueueRow {...{ row, today, opens, onSelect }} selected={open} />
                {open && opens && (
                  <tr className="queue-under">
                    <td colSpan={3}>{under}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
