import { loadHistory } from '../../api/jira';
import type { History, Issue, User } from '../../api/schemas';
import { longMoment } from '../../lib/dates';
import { useLoad } from '../../lib/useLoad';
import { Avatar } from '../../parts/avatar';
import { Skeleton } from '../../parts/states';
import { sentenceOf, wordsOfChange } from './history';
import type { ChangeWords } from './history';

/** The changelog in Jira's words, newest first, down to the creation. */
export function HistoryList({ issue }: { issue: Issue }) {
  const history = useLoad(`${issue.key}:${issue.fields.updated}`, () => loadHistory(issue.key));
  if (history.loading) return <Skeleton lines={3} label="Loading history" />;
  if (history.error) return <p className="subtle">History did not load. {history.error.message}</p>;
  const entries = [...(history.data ?? [])].reverse();
  entries.sort((left, right) => right.created.localeCompare(left.created));
  return (
    <ul className="entries">
      {entries.flatMap((entry) =>
        entry.items.map((item, index) => (
          <Change key={`${entry.id}-${index}`} entry={entry} words={wordsOfChange(item)} />
        )),
      )}
      <Created issue={issue} />
    </ul>
  );
}

function Change({ entry, words }: { entry: History; words: ChangeWords }) {
  const [verb, field] = sentenceOf(words);
  return (
    <Entry author={entry.author} at={entry.created} verb={verb} field={field}>
      <p className="change">
        {words.from !== '' && (
          <>
            <span className="change-old">{words.from}</span>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">to</span>
          </>
        )}
        <span>{words.to}</span>
      </p>
    </Entry>
  );
}

function Created({ issue }: { issue: Issue }) {
  const { creator, created } = issue.fields;
  return <Entry author={creator ?? undefined} at={created} verb="created the" field="issue" />;
}

interface EntryProps {
  author: User | undefined;
  at: string;
  verb: string;
  field: string;
  children?: React.ReactNode;
}

function Entry({ author, at, verb, field, children }: EntryProps) {
  const name = author?.displayName ?? 'Jira';
  return (
    <li className="entry">
      <Avatar id={author?.accountId ?? ''} name={name} size="large" />
      <div>
        <p>
          <b>{name}</b> {verb} <b>{field}</b>{' '}
          <time className="small subtlest" dateTime={at}>
            {longMoment(at)}
          </time>
        </p>
        {children}
      </div>
    </li>
  );
}
