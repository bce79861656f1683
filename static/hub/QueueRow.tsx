import { memo } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { bothTimes } from '../kit/dates';
import { useZone } from '../kit/host';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { askOf, changedWords, dueWord } from './buckets';

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
        <Due row={row} today={today} />
      </td>
    </tr>
  );
});

function Due({ row, today }: { readonly row: InboxRow; readonly today: string }) {
  const zone = useZone();
  if (row.due === null) return <span>No due date</span>;
  const word = dueWord(row.due, today, zone);
  return (
    <span className={row.overdue ? 'queue-overdue' : undefined}>
      {row.overdue && <Icon name="clock" tone="inherit" />}
      <span>
        <span className="queue-head">{row.overdue ? 'Overdue, was due ' : 'Due '}</span>
        {word === undefined ? (
          <When at={row.due} show="day" />
        ) : (
          <time dateTime={row.due} title={bothTimes(row.due, zone)}>
            {word}
          </time>
        )}
      </span>
    </span>
  );
}
