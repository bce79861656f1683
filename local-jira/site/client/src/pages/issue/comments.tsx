import { useState } from 'react';
import type { FormEvent } from 'react';
import { addComment, loadComments } from '../../api/jira';
import type { Issue } from '../../api/schemas';
import { textToBlocks } from '../../adf/text';
import { AdfView } from '../../adf/view';
import { longMoment } from '../../lib/dates';
import { useLoad } from '../../lib/useLoad';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { Skeleton } from '../../parts/states';
import { useSite } from '../../site';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
}

export function Comments({ issue, onChanged }: Props) {
  const comments = useLoad(`${issue.key}:${issue.fields.updated}`, () => loadComments(issue.key));
  const added = async (): Promise<void> => {
    await Promise.all([comments.reload(), onChanged()]);
  };
  return (
    <div>
      <NewComment issue={issue} onAdded={added} />
      {comments.loading && <Skeleton lines={2} label="Loading comments" />}
      {comments.error && <p className="subtle">Comments did not load. {comments.error.message}</p>}
      {comments.data?.length === 0 && <p className="subtle">No comments yet.</p>}
      <ul className="entries">
        {comments.data?.map((comment) => (
          <li key={comment.id} className="entry">
            <Avatar
              id={comment.author?.accountId ?? ''}
              name={comment.author?.displayName ?? '?'}
              size="large"
            />
            <div>
              <p>
                <b>{comment.author?.displayName ?? 'Somebody'}</b>{' '}
                <time className="small subtlest" dateTime={comment.created}>
                  {longMoment(comment.created)}
                </time>
              </p>
              <AdfView doc={comment.body} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NewComment({ issue, onAdded }: { issue: Issue; onAdded: () => Promise<void> }) {
  const { user } = useSite().session;
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const content = textToBlocks(text);
    if (content.length === 0) return;
    try {
      await addComment(issue.key, Object.assign({ type: 'doc', content }, { version: 1 }));
      setText('');
      setError('');
      await onAdded();
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused));
    }
  };
  return (
    <form className="entry" onSubmit={(event) => void submit(event)}>
      <Avatar id={user.accountId} name={user.displayName} size="large" />
      <div>
        <textarea
          aria-label="Add a comment"
          placeholder="Add a comment…"
          rows={text === '' ? 1 : 4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        {text !== '' && (
          <div className="edit-foot">
            <Button look="primary" type="submit">
              Save
            </Button>
            <Button look="subtle" onClick={() => setText('')}>
              Cancel
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
