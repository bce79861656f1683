import { useEffect, useState } from 'react';
import { loadBulkProgress, type BulkProgress } from '../../../api/bulk';

const PAUSE_MS = 300;

/** Follows a bulk operation until it has ended. It goes on when the dialog is closed. */
export function ProgressStep({
  taskId,
  onFinished,
}: {
  taskId: string;
  onFinished: (result: BulkProgress) => void;
}) {
  const [percent, setPercent] = useState(0);
  const [error, setError] = useState('');
  useEffect(() => {
    const closed = new AbortController();
    const follow = async (): Promise<void> => {
      const progress = await loadBulkProgress(taskId);
      if (closed.signal.aborted) return;
      if (progress.status !== 'RUNNING') {
        onFinished(progress);
        return;
      }
      setPercent(progress.progressPercent);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
      await follow();
    };
    follow().catch((failure: unknown) =>
      setError(failure instanceof Error ? failure.message : String(failure)),
    );
    return () => closed.abort();
  }, [taskId, onFinished]);
  if (error !== '')
    return (
      <p className="form-error" role="alert">
        {error}
      </p>
    );
  return (
    <div className="bulk-progress">
      <p role="status">Moving issues: {percent} % done. You can close this; it goes on.</p>
      <progress aria-label="Progress" value={percent} max={100} />
    </div>
  );
}
