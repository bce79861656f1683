import type { InboxRow } from '../../src/contract/operations/inboxList';
import { useZone } from '../kit/host';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { askOf, changedWords, dueWord } from './buckets';

interface QueueRowProps {
  readonly row: InboxRow;
  readonly now: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One thing that waits: the issue, what is asked, what changed since the viewer signed, when it is due. */
export function QueueRow({ row, now, selected, onSelect }: QueueRowProps) {
  const { issue, project, since } = row;
  return (
    <tr className={selected ? 'queue-selected' : undefined}>
      <td>
        <button type="button" className="queue-pick" aria-pressed={selected} onClick={onSelect}>
          <span className="key">{issue.key}</span>{' '}
          <span className="queue-summary">{visible(issue.summary)}</span>
        </button>
        <p className="queue-ask">
          {askOf(row)} · {project.name} · waits since <When at={since} show="day" />
        </p>
      </td>
      <td className="queue-changed">
        <span className="queue-head">Since your signature: </span>
        {changedWords(row)}
      </td>
      <td className="queue-due">
        <Due row={row} now={now} />
      </td>
    </tr>
  );
}

function Due({ row, now }: { readonly row: InboxRow; readonly now: string }) {
  const zone = useZone();
  if (row.due === null) return <span className="subtle">No due date</span>;
  const word = dueWord(row.due, now, zone);
  return (
    <span className={row.overdue ? 'queue-overdue' : undefined}>
      {row.overdue && <Icon name="clock" tone="danger" />}
      <span className="queue-head">{row.overdue ? 'Overdue, was due ' : 'Due '}</span>
      {word ?? <When at={row.due} show="day" />}
    </span>
  );
}
