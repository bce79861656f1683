import { useState } from 'react';
import type { FormEvent } from 'react';
import type { BulkInput } from '../../../api/bulk';
import { Button } from '../../../parts/button';
import { StatusLozenge } from '../../../parts/lozenge';
import { countOf, inputsOf, isComplete, issuesInWords, pickOf, type Group, type Pick } from './groups';
import { GroupPick } from './groupPick';

interface Props {
  groups: Group[];
  onCancel: () => void;
  onStart: (inputs: BulkInput[], notify: boolean) => Promise<void>;
}

/** One choice for each status and workflow; the button says how many issues will be asked to move. */
export function PickStep({ groups, onCancel, onStart }: Props) {
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const [notify, setNotify] = useState(true);
  const [busy, setBusy] = useState(false);
  const inputs = inputsOf(groups, picks);
  const count = countOf(inputs);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await onStart(inputs, notify);
    setBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className="subtle">
        Every issue is checked on its own. Those that may not move stay where they are.
      </p>
      <ul className="bulk-groups">
        {groups.map((group) => (
          <li key={group.id}>
            <span className="bulk-from">
              <StatusLozenge status={group.status} />
              <span>{issuesInWords(group.rows.length)}</span>
              <span className="subtlest small">{keysInWords(group)}</span>
            </span>
            <GroupPick
              group={group}
              pick={pickOf(picks, group)}
              onPick={(pick) => setPicks({ ...picks, [group.id]: pick })}
            />
          </li>
        ))}
      </ul>
      <label className="check-label">
        <input type="checkbox" checked={notify} onChange={(event) => setNotify(event.target.checked)} />
        Tell assignees and reporters
      </label>
      <div className="form-foot">
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={busy || count === 0 || !isComplete(groups, picks)}>
          {count === 0 ? 'Transition' : `Transition ${issuesInWords(count)}`}
        </Button>
      </div>
    </form>
  );
}

const SHOWN = 4;

function keysInWords({ rows }: Group): string {
  const keys = rows.slice(0, SHOWN).map(({ key }) => key);
  return rows.length > SHOWN ? `${keys.join(', ')} and ${rows.length - SHOWN} more` : keys.join(', ');
}
