import { useState } from 'react';
import type { Issue } from '../../api/schemas';
import { ActionItems, useActions } from '../../forge/actions';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import { CloneDialog } from './cloneDialog';
import { DeleteDialog } from './deleteDialog';
import { MoveDialog } from './moveDialog';
import { ParentDialog } from './parentDialog';

interface Props {
  issue: Issue;
  may: (permission: string) => boolean;
  onChanged: () => Promise<void>;
}

type Asked = 'clone' | 'move' | 'parent' | 'delete';

const ITEMS: { asked: Asked; words: string; needs: string }[] = [
  { asked: 'clone', words: 'Clone', needs: 'CREATE_ISSUES' },
  { asked: 'move', words: 'Move or change type', needs: 'MOVE_ISSUES' },
  { asked: 'parent', words: 'Change parent', needs: 'EDIT_ISSUES' },
  { asked: 'delete', words: 'Delete', needs: 'DELETE_ISSUES' },
];

/** What else can be done with an issue. What the person may not do is not offered. */
export function IssueMenu({ issue, may, onChanged }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  const isEpic = issue.fields.issuetype.hierarchyLevel > 0;
  const offered = ITEMS.filter((item) => may(item.needs) && !(isEpic && item.asked === 'parent'));
  const app = useActions('jira:issueAction', { issueKey: issue.key }, () => void onChanged());
  if (offered.length + app.actions.length === 0) return null;
  return (
    <>
      <Menu
        label="Actions"
        align="end"
        trigger={(props) => <Button bare icon="more" aria-label="More actions" {...props} />}
      >
        {offered.map((item) => (
          <button
            key={item.asked}
            type="button"
            role="menuitem"
            className="menu-item"
            onClick={() => setAsked(item.asked)}
          >
            {item.words}
          </button>
        ))}
        <ActionItems actions={app.actions} />
      </Menu>
      {app.dialog}
      {asked === 'clone' && <CloneDialog issue={issue} onClose={close} />}
      {asked === 'move' && <MoveDialog issue={issue} onChanged={onChanged} onClose={close} />}
      {asked === 'parent' && <ParentDialog issue={issue} onChanged={onChanged} onClose={close} />}
      {asked === 'delete' && <DeleteDialog issue={issue} onClose={close} />}
    </>
  );
}
