import { Fragment } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { useZone } from '../kit/host';
import { bucketsOf, rowKey } from './buckets';
import { QueueRow } from './QueueRow';

interface QueueTableProps {
  readonly rows: readonly InboxRow[];
  readonly now: string;
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** What waits, in groups by due time. Arrow keys are left to the page: `J` and `K` move. */
export function QueueTable({ rows, now, selected, onSelect }: QueueTableProps) {
  const zone = useZone();
  return (
    <table className="queue-table">
      <caption className="sr-only">Waiting for you</caption>
      <thead>
        <tr>
          <th scope="col">Issue and what is asked</th>
          <th scope="col">Since your signature</th>
          <th scope="col">Due</th>
        </tr>
      </thead>
      <tbody>
        {bucketsOf(rows, now, zone).map((bucket) => (
          <Fragment key={bucket.name}>
            <tr className="queue-group">
              <th scope="colgroup" colSpan={3}>
                {bucket.name} {bucket.rows.length}
              </th>
            </tr>
            {bucket.rows.map((row) => (
              <QueueRow
                key={rowKey(row)}
                row={row}
                now={now}
                selected={rowKey(row) === selected}
                onSelect={() => onSelect(rowKey(row))}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
