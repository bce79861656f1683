import type { ReactNode } from 'react';
import type { IssueType, Status, User } from '../../api/schemas';
import { Link } from '../../lib/route';
import { Avatar } from '../../parts/avatar';
import { TypeTile } from '../../parts/issueType';
import { StatusLozenge } from '../../parts/lozenge';

interface Props {
  issue: {
    key: string;
    fields: {
      summary: string;
      status?: Status | undefined;
      issuetype?: IssueType | undefined;
      assignee?: User | null | undefined;
    };
  };
  /** A button at the end. */
  action?: ReactNode;
}

/** One issue in a list of the issue page: type, key, summary, status, assignee. */
export function IssueLine({ issue, action }: Props) {
  const { summary, status, issuetype, assignee } = issue.fields;
  return (
    <li className="issue-line">
      {issuetype && <TypeTile type={issuetype} />}
      <Link href={`/browse/${issue.key}`} className="issue-line-key">
        {issue.key}
      </Link>
      <span className="issue-line-summary">{summary}</span>
      {assignee && (
        <span className="issue-line-who" title={assignee.displayName}>
          <Avatar id={assignee.accountId} name={assignee.displayName} size="small" />
          <span className="visually-hidden">{assignee.displayName}</span>
        </span>
      )}
      {status && <StatusLozenge status={status} />}
      {action}
    </li>
  );
}
