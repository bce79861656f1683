import type { Transition } from '../../api/schemas';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { StatusLozenge } from '../../parts/lozenge';

interface Props {
  issueKey: string;
  column: string;
  ways: readonly Transition[];
  /** Undefined when none was chosen. */
  onChoose: (transition: Transition | undefined) => void;
}

/** Asks which transition is meant where several lead into a column. */
export function WayDialog({ issueKey, column, ways, onChoose }: Props) {
  const title = `Move ${issueKey} to ${column}`;
  return (
    <Dialog label={title} className="dialog-form dialog-narrow" onDismiss={() => onChoose(undefined)}>
      <div className="way-dialog">
        <h2>{title}</h2>
        <p className="subtle">Several transitions lead there.</p>
        {ways.map((transition) => (
          <button
            key={transition.id}
            type="button"
            className="menu-item way"
            onClick={() => onChoose(transition)}
          >
            <StatusLozenge status={transition.to} />
            {transition.name}
          </button>
        ))}
        <div className="form-foot">
          <Button look="subtle" onClick={() => onChoose(undefined)}>
            Cancel
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
