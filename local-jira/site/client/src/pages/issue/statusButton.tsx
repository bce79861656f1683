import { useState } from 'react';
import { JiraError } from '../../api/http';
import { moveIssue } from '../../api/jira';
import type { Issue, Transition } from '../../api/schemas';
import { Button } from '../../parts/button';
import { useFlags } from '../../parts/flags';
import { Icon } from '../../parts/icon';
import { StatusLozenge, statusTone } from '../../parts/lozenge';
import { Menu } from '../../parts/menu';
import { Refusal } from '../../parts/refusal';

interface Props {
  issue: Issue;
  transitions: Transition[];
  onChanged: () => Promise<void>;
}

/** The status and the transitions out of it. A refused one says why at the bottom left. */
export function StatusButton({ issue, transitions, onChanged }: Props) {
  const flags = useFlags();
  const [moving, setMoving] = useState(false);
  const { status } = issue.fields;

  const move = async (transition: Transition): Promise<void> => {
    const id = `move-${issue.key}`;
    flags.close(id);
    setMoving(true);
    try {
      await moveIssue(issue.key, transition.id);
    } catch (error) {
      const text = error instanceof JiraError ? error.messages.join(' ') : String(error);
      const title = `You can’t move ${issue.key} to ${transition.to.name}`;
      flags.show({ id, kind: 'error', title, body: <Refusal text={text} /> });
    }
    await onChanged();
    setMoving(false);
  };
  return (
    <div className="status-row">
      <Menu
        label="Transitions"
        trigger={(props) => (
          <Button look="status" className={`status-${statusTone(status)}`} aria-busy={moving} {...props}>
            {status.name}
            <span className="visually-hidden">, change the status</span>
            <Icon name="chevronDown" />
          </Button>
        )}
      >
        {transitions.length === 0 && (
          <div className="menu-empty" role="menuitem" aria-disabled="true" tabIndex={-1}>
            You cannot move this issue.
          </div>
        )}
        {transitions.map((transition) => (
          <button
            key={transition.id}
            type="button"
            role="menuitem"
            className="menu-item"
            onClick={() => void move(transition)}
          >
            <StatusLozenge status={transition.to} />
            <span className="small subtle">{transition.name}</span>
          </button>
        ))}
      </Menu>
      {moving && (
        <span className="small subtle" role="status">
          Moving…
        </span>
      )}
    </div>
  );
}
