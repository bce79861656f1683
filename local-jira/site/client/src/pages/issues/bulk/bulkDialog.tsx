import { useState } from 'react';
import type { BulkInput, BulkProgress } from '../../../api/bulk';
import { loadBulkTransitions, startBulk } from '../../../api/bulk';
import type { NavigatorRow } from '../../../api/navigator';
import { useLoad } from '../../../lib/useLoad';
import { Button } from '../../../parts/button';
import { Dialog } from '../../../parts/dialog';
import { Skeleton } from '../../../parts/states';
import { groupsOf, kinOf } from './groups';
import { PickStep } from './pickStep';
import { ProgressStep } from './progressStep';
import { ResultStep } from './resultStep';

interface Props {
  rows: NavigatorRow[];
  onCancel: () => void;
  /** Called when issues may have moved and the dialog is closed. */
  onDone: () => void;
}

async function loadGroups(rows: NavigatorRow[]) {
  const kin = kinOf(rows);
  const transitions = await Promise.all(
    kin.map(({ rows: [first] }) => loadBulkTransitions(first?.key ?? '')),
  );
  return groupsOf(kin, transitions);
}

/** Moves many issues: which transition for which, how far it has come, and what became of each. */
export function BulkDialog({ rows, onCancel, onDone }: Props) {
  const groups = useLoad('bulk-groups', () => loadGroups(rows));
  const [task, setTask] = useState<string>();
  const [result, setResult] = useState<BulkProgress>();
  const [error, setError] = useState('');
  const start = async (inputs: BulkInput[], notify: boolean): Promise<void> => {
    setError('');
    try {
      setTask(await startBulk(inputs, notify));
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused));
    }
  };
  const problem = error || groups.error?.message;
  const close = task === undefined ? onCancel : onDone;
  return (
    <Dialog label="Transition issues" className="dialog-form bulk-dialog" onDismiss={close}>
      <div className="bulk-body">
        <h1>Transition issues</h1>
        {problem && (
          <p className="form-error" role="alert">
            {problem}
          </p>
        )}
        {groups.error && (
          <div className="form-foot">
            <Button onClick={onCancel}>Close</Button>
          </div>
        )}
        {!groups.data && !groups.error && <Skeleton lines={4} label="Loading transitions" />}
        {groups.data && task === undefined && (
          <PickStep groups={groups.data} onCancel={onCancel} onStart={start} />
        )}
        {task !== undefined && !result && <ProgressStep taskId={task} onFinished={setResult} />}
        {result && <ResultStep result={result} rows={rows} onClose={onDone} />}
      </div>
    </Dialog>
  );
}
