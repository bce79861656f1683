import type { InboxRow } from '../../src/contract/operations/inboxList';
import { bothTimes } from '../kit/dates';
import { useZone } from '../kit/host';
import { Icon } from '../kit/Icon';
import { When } from '../kit/When';
import { dueWord } from './buckets';

interface DueProps extends Pick<InboxRow, 'due' | 'overdue'> {
  /** The day of the reading in the viewer's zone, `2026-11-18`. */
  readonly today: string;
}

/** When something is due, in a word where it is near, and never by colour alone where it is overdue. */
export function Due({ due, overdue, today }: DueProps) {
  const zone = useZone();
  if (due === null) return <span>No due date</span>;
  const word = dueWord(due, today, zone);
  return (
    <span className={overdue ? 'queue-overdue' : undefined}>
      {overdue && <Icon name="clock" tone="inherit" />}
      <span>
        <span className="queue-head">{overdue ? 'Overdue, was due ' : 'Due '}</span>
        {word === undefined ? (
          <When at={due} show="day" />
        ) : (
          <time className="queue-word" dateTime={due} title={bothTimes(due, zone)}>
            {word}
          </time>
        )}
      </span>
    </span>
  );
}
