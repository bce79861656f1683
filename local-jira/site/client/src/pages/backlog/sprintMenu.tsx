import { useState } from 'react';
import { deleteSprint, editSprint, swapSprints } from '../../api/agile';
import type { Sprint } from '../../api/agile';
import { ActionItems, useActions } from '../../forge/actions';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import type { BoardFrame } from '../board/boardFrame';
import { SprintDialog } from '../board/sprintDialog';
import type { useDo } from '../issue/useDo';
import { ConfirmDialog } from '../people/confirmDialog';
import { openSprints } from './sections';

interface Props {
  frame: BoardFrame;
  sprint: Sprint;
  act: ReturnType<typeof useDo>;
  onChanged: () => Promise<void>;
}

/** What can be done with a sprint besides starting and completing it, and what the app adds to that. */
export function SprintMenu({ frame, sprint, act, onChanged }: Props) {
  const [asking, setAsking] = useState<'edit' | 'delete'>();
  const place = { boardId: frame.board.id, sprintId: sprint.id, projectKey: frame.projectKey };
  const { actions, dialog } = useActions('jira:sprintAction', place, () => void onChanged());
  const { manageSprints } = frame.rights;
  const close = (): void => setAsking(undefined);
  if (!manageSprints && actions.length === 0) return null;
  return (
    <>
      <Menu
        label={`Actions for ${sprint.name}`}
        align="end"
        trigger={(props) => <Button bare icon="more" aria-label={`Actions for ${sprint.name}`} {...props} />}
      >
        {manageSprints && (
          <>
            <Item text="Edit sprint" onPick={() => setAsking('edit')} />
            <Item text="Delete sprint" onPick={() => setAsking('delete')} />
            <OrderItems {...{ frame, sprint, act }} />
          </>
        )}
        {actions.length > 0 && <AppsTitle />}
        <ActionItems actions={actions} />
      </Menu>
      {dialog}
      {asking === 'edit' && (
        <SprintDialog
          title={`Edit ${sprint.name}`}
          submit="Update"
          sprint={sprint}
          onClose={close}
          onSubmit={async (words) => {
            await editSprint(sprint.id, words);
            await onChanged();
          }}
        />
      )}
      {asking === 'delete' && (
        <ConfirmDialog
          title={`Delete ${sprint.name}`}
          text="Its issues go back to the backlog. A deleted sprint does not come back."
          submit="Delete sprint"
          onClose={close}
          onSubmit={async () => {
            await deleteSprint(sprint.id);
            await onChanged();
          }}
        />
      )}
    </>
  );
}

/** The heading over what an app adds to a menu. */
export function AppsTitle() {
  return (
    <div className="menu-title" role="presentation">
      Apps
    </div>
  );
}

interface ItemProps {
  text: string;
  onPick: () => void;
}

function Item({ text, onPick }: ItemProps) {
  return (
    <button type="button" role="menuitem" className="menu-item" onClick={onPick}>
      {text}
    </button>
  );
}

/** A sprint changes places with the one above or below it in the same state. */
function OrderItems({ frame, sprint, act }: Pick<Props, 'frame' | 'sprint' | 'act'>) {
  const alike = openSprints(frame.sprints).filter((one) => one.state === sprint.state);
  const at = alike.findIndex((one) => one.id === sprint.id);
  const [above, below] = [alike[at - 1], alike[at + 1]];
  const swap = (other: Sprint): void =>
    void act(`${sprint.name} was not moved`, () => swapSprints(sprint.id, other.id));
  return (
    <>
      {above && <Item text="Move sprint up" onPick={() => swap(above)} />}
      {below && <Item text="Move sprint down" onPick={() => swap(below)} />}
    </>
  );
}
