import './sprint.css';
import { closeDialog } from '../kit/bridge';
import { Button } from '../kit/Button';
import type { HostContext } from '../kit/hostContext';
import { Icon } from '../kit/Icon';
import { Message } from '../kit/Message';
import { Sprint } from './Sprint';
import type { SprintPlace } from './useSprint';

const close = (): void => void closeDialog(false);

/** The dialog of one sprint. Which sprint and which project, the host says. */
export function SprintPage({ context }: { readonly context: HostContext }) {
  const place = placeOf(context);
  return (
    <main className="panel sprint-page" aria-label="Clinical validation of the sprint">
      {place === undefined ? (
        <div className="sprint-unread">
          <Message tone="danger" stops title="Jira does not say which sprint this is">
            Open it from the menu of a sprint on the board or in the backlog.
          </Message>
          <Button onClick={close}>Close</Button>
        </div>
      ) : (
        <Sprint
          place={place}
          viewer={context.accountId}
          leave={{
            button: (
              <button type="button" className="sprint-close" aria-label="Close" onClick={close}>
                <Icon name="cross" />
              </button>
            ),
            foot: <Button onClick={close}>Close</Button>,
          }}
        />
      )}
    </main>
  );
}

function placeOf({ extension }: HostContext): SprintPlace | undefined {
  const [sprint, project] = [extension?.sprint?.id, extension?.project?.id];
  return sprint === undefined || project === undefined ? undefined : { sprint: String(sprint), project };
}
