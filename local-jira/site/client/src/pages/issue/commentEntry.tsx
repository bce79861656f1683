import { useState } from 'react';
import { deleteComment, editComment } from '../../api/issueActions';
import type { Comment, Issue } from '../../api/schemas';
import { fromSegments, toSegments } from '../../adf/text';
import type { Segment } from '../../adf/text';
import { AdfView } from '../../adf/view';
import { longMoment } from '../../lib/dates';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import { FormDialog } from '../../parts/formDialog';
import { SegmentEditor } from './segmentEditor';
import { useDo } from './useDo';

interface Props {
  issue: Issue;
  comment: Comment;
  may: (permission: string) => boolean;
  onChanged: () => Promise<void>;
}

/** A comment, which its author edits and deletes, and others with the permission for it. */
export function CommentEntry({ issue, comment, may, onChanged }: Props) {
  const [segments, setSegments] = useState<Segment[]>();
  const act = useDo(issue.key, onChanged);
  const save = async (): Promise<void> => {
    const body = Object.assign(fromSegments(segments ?? []), { version: 1 });
    const saved = await act('The comment was not saved', () => editComment(issue.key, comment.id, body));
    if (saved) setSegments(undefined);
  };
  const { accountId = '', displayName = 'Somebody' } = comment.author ?? {};
  return (
    <li className="entry">
      <Avatar id={accountId} name={displayName} size="large" />
      <div>
        <Head comment={comment} name={displayName} />
        {segments ? (
          <SegmentEditor
            segments={segments}
            label="Comment"
            busy={false}
            onChange={setSegments}
            onSave={() => void save()}
            onCancel={() => setSegments(undefined)}
          />
        ) : (
          <>
            <AdfView doc={comment.body} />
            <Actions
              issue={issue}
              comment={comment}
              may={may}
              onChanged={onChanged}
              onEdit={() => setSegments(toSegments(comment.body))}
            />
          </>
        )}
      </div>
    </li>
  );
}

function Head({ comment, name }: { comment: Comment; name: string }) {
  const edited = comment.updated !== undefined && comment.updated !== comment.created;
  return (
    <p>
      <b>{name}</b>{' '}
      <time className="small subtlest" dateTime={comment.created}>
        {longMoment(comment.created)}
      </time>
      {edited && <span className="small subtlest"> Edited</span>}
      {comment.visibility && <span className="small subtle"> Only {comment.visibility.value}</span>}
    </p>
  );
}

function Actions({ issue, comment, may, onChanged, onEdit }: Props & { onEdit: () => void }) {
  const { user } = useSite().session;
  const [deleting, setDeleting] = useState(false);
  const own = comment.author?.accountId === user.accountId;
  const allowed = (verb: 'EDIT' | 'DELETE'): boolean =>
    may(`${verb}_ALL_COMMENTS`) || (own && may(`${verb}_OWN_COMMENTS`));
  const remove = async (): Promise<void> => {
    await deleteComment(issue.key, comment.id);
    await onChanged();
  };
  return (
    <div className="entry-actions">
      {allowed('EDIT') && (
        <Button look="link" compact onClick={onEdit}>
          Edit
        </Button>
      )}
      {allowed('DELETE') && (
        <Button look="link" compact onClick={() => setDeleting(true)}>
          Delete
        </Button>
      )}
      {deleting && (
        <FormDialog
          wide
          title="Delete this comment?"
          submit="Delete"
          onSubmit={remove}
          onClose={() => setDeleting(false)}
        >
          <p>It will be gone for good.</p>
        </FormDialog>
      )}
    </div>
  );
}
