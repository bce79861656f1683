import type { InboxSprint } from '../../src/contract/operations/inboxList';
import { Button } from '../kit/Button';
import { isoDay } from '../kit/dates';
import { useZone } from '../kit/host';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { validatedWords } from '../sprint/words';
import { askOfSprint } from './buckets';
import { Due } from './Due';

interface SprintsToSignProps {
  readonly sprints: readonly InboxSprint[];
  /** When the list was read. */
  readonly now: string;
  readonly onOpen: (sprint: InboxSprint) => void;
}

/** Sprints that wait for the viewer's signature on the whole. They are read and signed on their own page. */
export function SprintsToSign({ sprints, now, onOpen }: SprintsToSignProps) {
  const today = isoDay(now, useZone());
  if (sprints.length === 0) return null;
  return (
    <section className="queue-sprints" aria-labelledby="queue-sprints-title">
      <h3 id="queue-sprints-title">
        Sprints to sign <span className="subtle">{sprints.length}</span>
      </h3>
      <ul>
        {sprints.map((row) => (
          <Line key={`${row.project.id} ${row.sprint.id} ${row.role.id}`} {...{ row, today, onOpen }} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Pick<SprintsToSignProps, 'onOpen'> {
  readonly row: InboxSprint;
  readonly today: string;
}

function Line({ row, today, onOpen }: LineProps) {
  const { sprint, project, role, since, due, overdue } = row;
  const name = visible(sprint.name);
  return (
    <li>
      <div>
        <p className="queue-summary">{name}</p>
        <p className="queue-ask">
          {visible(askOfSprint(row))} · {visible(project.name)} · waits since <When at={since} show="day" />
        </p>
      </div>
      <p className="queue-passed">{validatedWords({ counts: row })}</p>
      <p>
        <Due {...{ due, overdue, today }} />
      </p>
      <Button label={`Open sprint ${name}, to sign as ${visible(role.name)}`} onClick={() => onOpen(row)}>
        Open sprint
      </Button>
    </li>
  );
}
