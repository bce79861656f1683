import { memo } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { askOf, changedWords } from './buckets';
import { Due } from './Due';

interface QueueRowProps {
  readonly row: InboxRow;
  readonly today: string;
  readonly selected: boolean;
  /** Whether the preview opens under the row; else it stands beside the list. */
  readonly opens: boolean;
  readonly onSelect: (row: InboxRow) => void;
}

/** One thing that waits, drawn again only when something of it changes. The whole row takes a click; the button in it is what keys and readers meet. It says: the issue, what is asked, what changed since the viewer signed, when it is due. */
export const QueueRow = memo(function QueueRow({ row, today, selected, opens, onSelect }: QueueRowProps) {
  const { issue, project, since } = row;
  return (
    <tr className={selected ? 'queue-selected' : undefined} onClick={() => onSelect(row)}>
      <td>
        <button
          type="button"
          className="queue-pick"
          aria-expanded={opens ? selected : undefined}
          aria-current={opens ? undefined : selected}
          data-selected={selected}
        >
          <span className="key">{issue.key}</span>{' '}
          <span className="queue-summary">{visible(issue.summary)}</span>
        </button>
        <p className="queue-ask">
          {visible(askOf(row))} · {visible(project.name)} · waits since <When at={since} show="day" />
        </p>
      </td>
      <td className="queue-changed">
        <span className="queue-head">Since your signature: </span>
        {row.changed?.length ? <b>{visible(changedWords(row))}</b> : changedWords(row)}
      </td>
      <td className="queue-due">
        <Due due={row.due} overdue={row.overdue} today={today} />
      </td>
    </tr>
  );
});
