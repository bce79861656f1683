import { useState } from 'react';
import { Button } from '../../parts/button';
import { issuesInWords } from './bulk/groups';
import { MOST_SELECTED } from './useSelection';

interface Props {
  count: number;
  total: number | undefined;
  onAll: () => Promise<void>;
  onClear: () => void;
  onMove: () => void;
}

/** How many issues are picked, and what can be done to them all. */
export function BulkBar({ count, total, onAll, onClear, onMove }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const most = Math.min(total ?? 0, MOST_SELECTED);
  const all = async (): Promise<void> => {
    setBusy(true);
    setError('');
    await onAll().catch((failure: unknown) =>
      setError(failure instanceof Error ? failure.message : String(failure)),
    );
    setBusy(false);
  };
  return (
    <div className="bulk-bar" role="group" aria-label="Selected issues">
      <span role="status">{count === 0 ? 'No issues selected' : `${issuesInWords(count)} selected`}</span>
      {most > count && (
        <Button look="link" disabled={busy} onClick={() => void all()}>
          {busy ? 'Selecting…' : `Select ${most === total ? 'all' : 'the first'} ${most}`}
        </Button>
      )}
      {count > 0 && (
        <>
          <Button look="link" onClick={onClear}>
            Clear
          </Button>
          <Button onClick={onMove}>Transition issues</Button>
        </>
      )}
      {error !== '' && (
        <span className="form-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
