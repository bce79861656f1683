import { useState } from 'react';
import type { FormEvent } from 'react';
import { addCommentFor } from '../../api/issueActions';
import type { Issue } from '../../api/schemas';
import { textToBlocks } from '../../adf/text';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import { wordsOf } from '../../lib/wordsOf';

/** A comment for everybody who sees the issue, or for one of the roles that the writer has. */
export function NewComment({ issue, onAdded }: { issue: Issue; onAdded: () => Promise<void> }) {
  const { session, people } = useSite();
  const { user } = session;
  const roles = people.find(({ accountId }) => accountId === user.accountId)?.roles ?? [];
  const [text, setText] = useState('');
  const [role, setRole] = useState('');
  const [error, setError] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const content = textToBlocks(text);
    if (content.length === 0) return;
    const body = Object.assign({ type: 'doc', content }, { version: 1 });
    try {
      await addCommentFor(issue.key, body, role === '' ? undefined : role);
      setText('');
      setError('');
      await onAdded();
    } catch (refused) {
      setError(wordsOf(refused));
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
            {roles.length > 0 && (
              <select
                className="visibility"
                aria-label="Who sees the comment"
                value={role}
                onChange={(event) => setRole(event.target.value)}
              >
                <option value="">Everybody who sees the issue</option>
                {roles.map((name) => (
                  <option key={name} value={name}>
                    Only {name}
                  </option>
                ))}
              </select>
            )}
          </div>
        )}
      </div>
    </form>
  );
}
