import { useCallback, useEffect, useState } from 'react';
import { searchIssues } from '../../api/jira';
import type { IssueRow } from '../../api/schemas';
import { Link } from '../../lib/route';
import { Who } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { TypeTile } from '../../parts/issueType';
import { StatusLozenge } from '../../parts/lozenge';
import { Empty, Failed, Skeleton } from '../../parts/states';

const PAGE = 50;

interface State {
  rows: IssueRow[];
  next: string | null | undefined;
  error: Error | undefined;
  busy: boolean;
}

/** Issues of a search, fifty at a time. */
export function IssueTable({ jql }: { jql: string }) {
  const [state, setState] = useState<State>({ rows: [], next: undefined, error: undefined, busy: true });
  const load = useCallback(
    async (from?: string) => {
      setState((old) => ({ ...old, busy: true, error: undefined }));
      try {
        const page = await searchIssues(jql, PAGE, from);
        setState((old) => ({
          rows: from === undefined ? page.issues : [...old.rows, ...page.issues],
          next: page.nextPageToken,
          error: undefined,
          busy: false,
        }));
      } catch (error) {
        setState((old) => ({
          ...old,
          busy: false,
          error: error instanceof Error ? error : new Error(String(error)),
        }));
      }
    },
    [jql],
  );
  useEffect(() => void load(), [load]);

  const { rows, next, error, busy } = state;
  if (error)
    return <Failed error={error} missing="This list is not visible to you" onRetry={() => void load()} />;
  if (busy && rows.length === 0) return <Skeleton lines={10} label="Loading issues" />;
  if (rows.length === 0) return <Empty title="No issues match">Change the words, or clear them.</Empty>;
  return (
    <>
      <div className="card">
        <table className="table issue-table">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Summary</th>
              <th scope="col">Status</th>
              <th scope="col">Assignee</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {next && (
        <Button className="more-button" disabled={busy} onClick={() => void load(next)}>
          {busy ? 'Loading…' : `Show ${PAGE} more`}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { row: IssueRow }) {
  const { summary, status, issuetype, assignee } = row.fields;
  return (
    <tr>
      <td className="cell-key">
        <Link href={`/browse/${row.key}`} className="crumb">
          <TypeTile type={issuetype} />
          {row.key}
        </Link>
      </td>
      <td className="cell-summary">
        <Link href={`/browse/${row.key}`}>{summary}</Link>
      </td>
      <td>
        <StatusLozenge status={status} />
      </td>
      <td>
        <Who user={assignee} nobody="Unassigned" />
      </td>
    </tr>
  );
}
