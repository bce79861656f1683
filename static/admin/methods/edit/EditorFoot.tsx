import { Button } from '../../../kit/Button';
import { tally } from './problems';
import { PublishMethod } from './PublishMethod';
import type { Checking } from './useChecking';
import type { Publishing } from './usePublishing';
import type { Stopping } from './useStopping';

interface EditorFootProps {
  readonly checking: Checking;
  readonly publishing: Publishing;
  readonly stopping: Stopping;
  readonly changes: readonly string[];
  readonly onPublish: () => void;
}

/** How the draft stands, and the way to publish it. */
export function EditorFoot({ checking, publishing, stopping, changes, onPublish }: EditorFootProps) {
  if (stopping.asking) {
    return (
      <PublishMethod
        version={publishing.next}
        warnings={checking.problems}
        changes={changes}
        busy={publishing.busy}
        onPublish={onPublish}
        onCancel={stopping.cancel}
      />
    );
  }
  return (
    <div className="editor-foot">
      <Button look="primary" busy={stopping.busy} onClick={() => void stopping.ask()}>
        Publish version {publishing.next}…
      </Button>
      <span className="admin-said" role="status">
        {checking.pending && checking.trouble === undefined ? 'Checking…' : tally(checking.problems)}
      </span>
    </div>
  );
}
