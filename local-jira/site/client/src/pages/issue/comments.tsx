import { loadComments } from '../../api/jira';
import type { Issue } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';
import { Skeleton } from '../../parts/states';
import { CommentEntry } from './commentEntry';
import { NewComment } from './newComment';

interface Props {
  issue: Issue;
  may: (permission: string) => boolean;
  onChanged: () => Promise<void>;
}

export function Comments({ issue, may, onChanged }: Props) {
  const comments = useLoad(`${issue.key}:${issue.fields.updated}`, () => loadComments(issue.key));
  const changed = async (): Promise<void> => {
    await Promise.all([comments.reload(), onChanged()]);
  };
  return (
    <div>
      {may('ADD_COMMENTS') && <NewComment issue={issue} onAdded={changed} />}
      {comments.loading && <Skeleton lines={2} label="Loading comments" />}
      {comments.error && <p className="subtle">Comments did not load. {comments.error.message}</p>}
      {comments.data?.length === 0 && <p className="subtle">No comments yet.</p>}
      <ul className="entries">
        {comments.data?.map((comment) => (
          <CommentEntry key={comment.id} issue={issue} comment={comment} may={may} onChanged={changed} />
        ))}
      </ul>
    </div>
  );
}
