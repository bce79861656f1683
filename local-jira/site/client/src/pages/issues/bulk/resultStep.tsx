import type { BulkProgress } from '../../../api/bulk';
import type { NavigatorRow } from '../../../api/navigator';
import { Link } from '../../../lib/route';
import { Button } from '../../../parts/button';
import { Icon } from '../../../parts/icon';
import { Refusal } from '../../../parts/refusal';
import { issuesInWords } from './groups';

interface Props {
  result: BulkProgress;
  rows: readonly NavigatorRow[];
  onClose: () => void;
}

/** What became of each issue: how many moved, and every refusal in the words of whoever refused. */
export function ResultStep({ result, rows, onClose }: Props) {
  const moved = result.processedAccessibleIssues.length;
  const refused = Object.entries(result.failedAccessibleIssues);
  const unseen = result.invalidOrInaccessibleIssueCount;
  return (
    <>
      <div role="status" className="bulk-sums">
        {result.status === 'FAILED' && <p>The operation was interrupted. What it had done is listed here.</p>}
        <p>
          <Icon name="success" tone="success" /> {issuesInWords(moved)} moved
        </p>
        {refused.length > 0 && (
          <p>
            <Icon name="blocked" tone="danger" /> {issuesInWords(refused.length)} stayed where they were
          </p>
        )}
        {unseen > 0 && <p className="subtle">{issuesInWords(unseen)} could not be found</p>}
      </div>
      {refused.length > 0 && (
        <ul className="bulk-refusals" aria-label="Refusals" tabIndex={0}>
          {refused.map(([id, reasons]) => (
            <RefusedIssue key={id} row={rows.find((row) => row.id === id)} id={id} reasons={reasons} />
          ))}
        </ul>
      )}
      <div className="form-foot">
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}

function RefusedIssue({
  row,
  id,
  reasons,
}: {
  row: NavigatorRow | undefined;
  id: string;
  reasons: string[];
}) {
  const key = row?.key ?? id;
  return (
    <li>
      <h2>
        <Link href={`/browse/${key}`}>{row ? `${key} ${row.fields.summary}` : key}</Link>
      </h2>
      {reasons.map((reason) => (
        <Refusal key={reason} text={reason} />
      ))}
    </li>
  );
}
