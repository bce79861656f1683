import { loadHistory } from '../../api/jira';
import type { History, Issue } from '../../api/schemas';
import { longMoment } from '../../lib/dates';
import { useLoad } from '../../lib/useLoad';
import { Avatar } from '../../parts/avatar';
import { Skeleton } from '../../parts/states';

const FIELDS: Record<string, string> = { status: 'Status', assignee: 'Assignee', labels: 'Labels' };
const fieldName = (field: string): string => FIELDS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);

/** The changelog in Jira's words, newest first. */
export function HistoryList({ issue }: { issue: Issue }) {
  const history = useLoad(`${issue.key}:${issue.fields.updated}`, () => loadHistory(issue.key));
  if (history.loading) return <Skeleton lines={3} label="Loading history" />;
  if (history.error) return <p className="subtle">History did not load. {history.error.message}</p>;
  const entries = [...(history.data ?? [])].sort((left, right) => right.created.localeCompare(left.created));
  if (entries.length === 0)
    return <p className="subtle">Nothing has changed since this issue was created.</p>;
  return (
    <ul className="entries">
      {entries.flatMap((entry) =>
        entry.items.map((item, index) => <Change key={`${entry.id}-${index}`} entry={entry} item={item} />),
      )}
    </ul>
  );
}

function Change({ entry, item }: { entry: History; item: History['items'][number] }) {
  const author = entry.author?.displayName ?? 'Jira';
  return (
    <li className="entry">
      <Avatar id={entry.author?.accountId ?? ''} name={author} size="large" />
      <div>
        <p>
          <b>{author}</b> changed the <b>{fieldName(item.field)}</b>{' '}
          <time className="small subtlest" dateTime={entry.created}>
            {longMoment(entry.created)}
          </time>
        </p>
        <p className="change">
          <span className="change-old">{item.fromString || 'None'}</span>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span>
          <span>{item.toString || 'None'}</span>
        </p>
      </div>
    </li>
  );
}
