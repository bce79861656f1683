import { Button } from '../../../kit/Button';
import { Message } from '../../../kit/Message';
import { count } from '../../../kit/text';
import { errorsIn, idsTo, type Problem } from './problems';
import type { Checking } from './useChecking';
import type { Publishing } from './usePublishing';

interface NoticesProps {
  readonly note: string | undefined;
  readonly checking: Checking;
  readonly publishing: Publishing;
  /** Somebody tried to publish what has errors. */
  readonly stopped: boolean;
}

/** Where the draft comes from, and what keeps it from being published. */
export function Notices({ note, checking, publishing, stopped }: NoticesProps) {
  const { trouble, overtaken } = publishing;
  const errors = errorsIn(checking.problems);
  return (
    <>
      {note !== undefined && <Message tone="information" title={note} />}
      {checking.trouble !== undefined && (
        <Message
          tone="warning"
          title={`Not checked: ${checking.trouble.title}`}
          actions={
            <Button look="link" onClick={() => void checking.check()}>
              Check again
            </Button>
          }
        >
          {checking.trouble.message} What you typed is kept.
        </Message>
      )}
      {overtaken !== undefined ? (
        <Message tone="warning" stops title={`Version ${overtaken} was published while you edited`}>
          Nothing of yours is published, and what you typed is kept. Look at version {overtaken} in another
          tab; if you publish now, yours becomes version {publishing.next}.
        </Message>
      ) : (
        trouble !== undefined && (
          <Message tone="danger" stops title={trouble.title}>
            {trouble.message} What you typed is kept.
          </Message>
        )
      )}
      {stopped && errors.length > 0 && <Stopped errors={errors} />}
    </>
  );
}

const MOST = 6;

/** Everything that is to settle before publishing, each with the way to it. */
function Stopped({ errors }: { readonly errors: readonly Problem[] }) {
  const shown = errors.length > MOST ? errors.slice(0, MOST - 1) : errors;
  const rest = errors.length - shown.length;
  return (
    <Message tone="danger" stops title={`Not published: ${count(errors.length, 'problem')} to settle first`}>
      <ul className="editor-findings">
        {shown.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <Button look="inline" onClick={() => goTo(path)}>
              {message}
            </Button>
          </li>
        ))}
        {rest > 0 && <li>and {count(rest, 'more problem')}</li>}
      </ul>
    </Message>
  );
}

/** Puts the focus on what a problem is about, or on the nearest part around it. */
function goTo(path: string): void {
  const ids = idsTo(path);
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  found?.focus();
}
