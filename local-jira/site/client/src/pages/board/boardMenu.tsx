import { ActionItems, useActions } from '../../forge/actions';
import type { ActionType } from '../../forge/actions';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import { AppsTitle } from '../backlog/sprintMenu';
import type { BoardFrame } from './boardFrame';

interface Props {
  type: Extract<ActionType, 'jira:boardAction' | 'jira:backlogAction'>;
  frame: BoardFrame;
  onChanged: () => Promise<void>;
}

/** The menu of a board or backlog: what the app adds to it. Without such actions there is none. */
export function BoardMenu({ type, frame, onChanged }: Props) {
  const place = { boardId: frame.board.id, projectKey: frame.projectKey };
  const { actions, dialog } = useActions(type, place, () => void onChanged());
  const label = type === 'jira:boardAction' ? 'Board actions' : 'Backlog actions';
  if (actions.length === 0) return null;
  return (
    <>
      <Menu
        label={label}
        align="end"
        trigger={(props) => <Button bare icon="more" aria-label={label} {...props} />}
      >
        <AppsTitle />
        <ActionItems actions={actions} />
      </Menu>
      {dialog}
    </>
  );
}
