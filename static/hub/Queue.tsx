import './hub.css';
import { useState } from 'react';
import type { InboxRow, InboxSprint } from '../../src/contract/operations/inboxList';
import { Skeleton } from '../kit/Skeleton';
import { Stopped } from '../kit/Stopped';
import { anySet } from './filters';
import { Nothing } from './Nothing';
import { countWords } from './paging';
import { QueueFilters } from './QueueFilters';
import { QueueFoot } from './QueueFoot';
import { QueueRows } from './QueueRows';
import { SprintsToSign } from './SprintsToSign';
import { useQueue, type Queue as Waiting, type Shown } from './useQueue';
import { useSigningFrom } from './useSigningFrom';

interface QueueProps {
  /** Where the page stands and who looks: filters are kept apart for each. */
  readonly place: string;
  /** The id of the heading above, where the focus goes when nothing is left. */
  readonly heading: string;
  /** Opens a sprint that waits for the viewer. */
  readonly onSprint: (sprint: InboxSprint) => void;
}

/** The approver's queue: everything that waits for the viewer, with a preview from which it is signed or rejected. */
export function Queue({ place, heading, onSprint }: QueueProps) {
  const [paused, setPaused] = useState(false);
  const queue = useQueue(place, paused);
  const { shown, choices, trouble, filters, reload } = queue;
  const { sign, turn } = useSigningFrom({ reload, onPause: setPaused, heading });
  const known = choices.roles.length > 0 || choices.projects.length > 0 || anySet(filters);
  return (
    <section
      className="queue-section"
      aria-labelledby="queue-title"
      aria-busy={shown === undefined && queue.busy}
    >
      <Title shown={shown} filtered={anySet(filters)} />
      {known && <QueueFilters choices={choices} filters={filters} onChoose={queue.choose} />}
      {shown === undefined && trouble !== undefined && <Stopped trouble={trouble} onAgain={reload} />}
      {shown === undefined && trouble === undefined && <Skeleton title="Looking for what waits for you" />}
      {shown !== undefined && (
        <Found {...{ queue, shown, turn, onSprint }} onSign={(row, reject) => void sign(row, reject)} />
      )}
    </section>
  );
}

/** The heading is the count, as soon as it is known. A change of it is announced. */
function Title({ shown, filtered }: { readonly shown: Shown | undefined; readonly filtered: boolean }) {
  const words =
    shown === undefined ? undefined : countWords(waitingIn(shown), shown.page.next !== null, filtered);
  const exact = shown?.page.next === null;
  return (
    <h2 id="queue-title">
      <span role="status">
        {words === undefined ? 'Waiting for you' : exact ? words : `Waiting for you: ${words}`}
      </span>
    </h2>
  );
}

const waitingIn = ({ rows, sprints }: Shown): number => rows.length + sprints.length;

interface FoundProps extends Pick<QueueProps, 'onSprint'> {
  readonly queue: Waiting;
  readonly shown: Shown;
  readonly turn: number;
  readonly onSign: (row: InboxRow, reject: boolean) => void;
}

function Found({ queue, shown, turn, onSign, onSprint }: FoundProps) {
  return (
    <>
      <SprintsToSign sprints={shown.sprints} now={shown.page.checkedAt} onOpen={onSprint} />
      {waitingIn(shown) === 0 && <Nothing shown={shown} filters={queue.filters} onChoose={queue.choose} />}
      {shown.rows.length > 0 && (
        <QueueRows rows={shown.rows} now={shown.page.checkedAt} turn={turn} onSign={onSign} />
      )}
      <QueueFoot queue={queue} shown={shown} />
    </>
  );
}
