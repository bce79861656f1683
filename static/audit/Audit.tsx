import '../kit/block.css';
import { useEffect, useState } from 'react';
import { onIssueChanged, onRecorded } from '../kit/bridge';
import { History } from '../kit/History';

/** The issue's audit trail as a tab of its own. Read again when the issue changes or something new is recorded. */
export function Audit() {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const renew = (): void => setRevision((known) => known + 1);
    const stops = [onIssueChanged(renew), onRecorded(renew)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <main className="panel" aria-label="Compliance audit">
      <div className="panel-card">
        <History revision={revision} issueKey="this issue" />
      </div>
    </main>
  );
}
