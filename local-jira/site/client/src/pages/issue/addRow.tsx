import type { Issue } from '../../api/schemas';
import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';

interface Props {
  issue: Issue;
  mayAttach: boolean;
  mayLink: boolean;
  mayCreateChild: boolean;
  onAttach: () => void;
  onLink: () => void;
  onChild: () => void;
}

/** What can be added to an issue: files, child issues, links. Nothing is shown to who may add nothing. */
export function AddRow(props: Props) {
  const epic = props.issue.fields.issuetype.hierarchyLevel > 0;
  const items: [words: string, offered: boolean, act: () => void][] = [
    ['Attachment', props.mayAttach, props.onAttach],
    [epic ? 'Child issue' : 'Subtask', props.mayCreateChild, props.onChild],
    ['Linked issue', props.mayLink, props.onLink],
  ];
  const offered = items.filter(([, may]) => may);
  if (offered.length === 0) return null;
  return (
    <div className="add-row">
      <Menu
        label="Add"
        trigger={(trigger) => (
          <Button icon="add" {...trigger}>
            Add
          </Button>
        )}
      >
        {offered.map(([words, , act]) => (
          <button key={words} type="button" role="menuitem" className="menu-item" onClick={act}>
            {words}
          </button>
        ))}
      </Menu>
    </div>
  );
}
