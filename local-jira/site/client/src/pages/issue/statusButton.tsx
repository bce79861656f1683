import type { Issue, Transition } from '../../api/schemas';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { StatusLozenge, statusTone } from '../../parts/lozenge';
import { Menu } from '../../parts/menu';
import { useTransitionFlow } from './transitionScreenFlow';

interface Props {
  issue: Issue;
  transitions: Transition[];
  onChanged: () => Promise<void>;
}

/** The status and the transitions out of it. A refused one says why at the bottom left, or in its own dialog. */
export function StatusButton({ issue, transitions, onChanged }: Props) {
  const { start, moving, dialog } = useTransitionFlow(onChanged);
  const { status } = issue.fields;
  const busy = moving !== undefined;
  return (
    <div className="status-row">
      <Menu
        label="Transitions"
        trigger={(props) => (
          <Button look="status" className={`status-${statusTone(status)}`} aria-busy={busy} {...props}>
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
            onClick={() => void start(issue.key, transition)}
          >
            <StatusLozenge status={transition.to} />
            <span className="small subtle">{transition.name}</span>
          </button>
        ))}
      </Menu>
      {busy && (
        <span className="small subtle" role="status">
          Moving…
        </span>
      )}
      {dialog}
    </div>
  );
}
