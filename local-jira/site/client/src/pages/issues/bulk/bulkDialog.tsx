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
  const [task, setTask] = useState<string>();
  const [result, setResult] = useState<BulkProgress>();
  return (
    <Dialog
      label="Transition issues"
      className="dialog-form bulk-dialog"
      onDismiss={task === undefined ? onCancel : onDone}
    >
      <div className="bulk-body">
        <h1>Transition issues</h1>
        {task === undefined && <Choosing rows={rows} onCancel={onCancel} onStarted={setTask} />}
        {task !== undefined && !result && <ProgressStep taskId={task} onFinished={setResult} />}
        {result && <ResultStep result={result} rows={rows} onClose={onDone} />}
      </div>
    </Dialog>
  );
}

interface ChoosingProps {
  rows: NavigatorRow[];
  onCancel: () => void;
  onStarted: (taskId: string) => void;
}

function Choosing({ rows, onCancel, onStarted }: ChoosingProps) {
  const groups = useLoad('bulk-groups', () => loadGroups(rows));
  const [error, setError] = useState('');
  const start = async (inputs: BulkInput[], notify: boolean): Promise<void> => {
    setError('');
    try {
      onStarted(await startBulk(inputs, notify));
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused));
    }
  };
  if (groups.error) return <Problem text={groups.error.message} onClose={onCancel} />;
  if (!groups.data) return <Skeleton lines={4} label="Loading transitions" />;
  return (
    <>
      {error !== '' && <Problem text={error} />}
      <PickStep groups={groups.data} onCancel={onCancel} onStart={start} />
    </>
  );
}

function Problem({ text, onClose }: { text: string; onClose?: () => void }) {
  return (
    <>
      <p className="form-error" role="alert">
        {text}
      </p>
      {onClose && (
        <div className="form-foot">
          <Button onClick={onClose}>Close</Button>
        </div>
      )}
    </>
  );
}
