import { useState } from 'react';
import type { Sprint, SprintWords } from '../../api/agile';
import { FormDialog } from '../../parts/formDialog';
import { endAfter, fromField, toField, weeksBetween } from './dates';

interface Props {
  title: string;
  submit: string;
  /** What is known of the sprint so far. */
  sprint: Pick<Sprint, 'name' | 'goal'> & Partial<Pick<Sprint, 'startDate' | 'endDate'>>;
  /** A sprint that starts needs both dates, and begins now unless planned otherwise. */
  startsAt?: string;
  onClose: () => void;
  onSubmit: (words: SprintWords) => Promise<unknown>;
}

const WEEKS = [1, 2, 3, 4];
const USUAL = 2;

/** Asks for name, dates and goal of a sprint: to create, edit or start it. */
export function SprintDialog({ title, submit, sprint, startsAt, onClose, onSubmit }: Props) {
  const starting = startsAt !== undefined;
  const [name, setName] = useState(sprint.name);
  const [goal, setGoal] = useState(sprint.goal);
  const [start, setStart] = useState(toField(sprint.startDate ?? startsAt));
  const [end, setEnd] = useState(() =>
    starting && sprint.endDate === undefined ? endAfter(start, USUAL) : toField(sprint.endDate),
  );
  const weeks = weeksBetween(start, end, WEEKS);
  const begin = (value: string): void => {
    setStart(value);
    if (weeks !== undefined) setEnd(endAfter(value, weeks));
  };
  return (
    <FormDialog
      title={title}
      submit={submit}
      onClose={onClose}
      onSubmit={() =>
        onSubmit({ name: name.trim(), goal, startDate: fromField(start), endDate: fromField(end) })
      }
    >
      <label>
        Sprint name
        <input required maxLength={30} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Duration
        <select
          value={weeks ?? ''}
          onChange={(event) =>
            setEnd(event.target.value === '' ? end : endAfter(start, Number(event.target.value)))
          }
        >
          {WEEKS.map((count) => (
            <option key={count} value={count} disabled={start === ''}>
              {count === 1 ? '1 week' : `${count} weeks`}
            </option>
          ))}
          <option value="">Custom</option>
        </select>
      </label>
      <label>
        Start date
        <input
          type="datetime-local"
          required={starting}
          value={start}
          onChange={(event) => begin(event.target.value)}
        />
      </label>
      <label>
        End date
        <input
          type="datetime-local"
          required={starting}
          value={end}
          onChange={(event) => setEnd(event.target.value)}
        />
      </label>
      <label>
        Sprint goal
        <textarea rows={3} value={goal} onChange={(event) => setGoal(event.target.value)} />
      </label>
    </FormDialog>
  );
}
