import { useState } from 'react';
import { completeSprint, loadCards } from '../../api/agile';
import type { Card, Sprint } from '../../api/agile';
import { useLoad } from '../../lib/useLoad';
import { Skeleton } from '../../parts/states';
import { FormDialog } from '../../parts/formDialog';
import { doneIn } from './columns';
import type { BoardFrame } from './boardFrame';
import { issuesInWords } from './estimates';

interface Props {
  frame: BoardFrame;
  sprint: Sprint;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Says what is done and what is open, and asks where the open issues go. */
export function CompleteDialog({ frame, sprint, onClose, onDone }: Props) {
  const { board, columns, sprints } = frame;
  const [openTo, setOpenTo] = useState('');
  const cards = useLoad(`completing:${sprint.id}`, () =>
    loadCards(`/board/${board.id}/sprint/${sprint.id}/issue`, []),
  );
  const others = sprints.filter((one) => one.state !== 'closed' && one.id !== sprint.id);
  const { done, open } = counted(cards.data ?? [], columns);
  const submit = async (): Promise<void> => {
    await completeSprint(sprint.id, openTo === '' ? undefined : Number(openTo));
    await onDone();
  };
  return (
    <FormDialog
      title={`Complete ${sprint.name}`}
      submit="Complete sprint"
      onClose={onClose}
      onSubmit={submit}
    >
      {cards.loading ? (
        <Skeleton lines={2} label="Counting issues" />
      ) : (
        <p>
          {cards.error && 'The issues could not be counted. '}
          {!cards.error && (
            <>
              This sprint has <b>{done === 1 ? '1 done issue' : `${done} done issues`}</b> and{' '}
              <b>{open === 1 ? '1 open issue' : `${open} open issues`}</b>.
            </>
          )}
        </p>
      )}
      {(open > 0 || cards.error) && (
        <label>
          Move open issues to
          <select value={openTo} onChange={(event) => setOpenTo(event.target.value)}>
            <option value="">Backlog</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {open > 0 && (
        <p className="small subtle">{issuesInWords(open)} will move. Done ones stay in the sprint.</p>
      )}
    </FormDialog>
  );
}

/** Sub-tasks go with the issue that they are part of: they are not counted. */
function counted(cards: readonly Card[], columns: BoardFrame['columns']): { done: number; open: number } {
  const whole = cards.filter(({ fields }) => fields.issuetype.hierarchyLevel >= 0);
  const done = whole.filter((card) => doneIn(columns, card)).length;
  return { done, open: whole.length - done };
}
