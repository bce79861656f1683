import { Button } from '../../../kit/Button';
import { useFocusOnMount } from '../../../kit/focus';
import { ProblemLines } from './ProblemLines';
import type { Problem } from './problems';

interface PublishMethodProps {
  readonly version: number;
  readonly warnings: readonly Problem[];
  readonly changes: readonly string[];
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onCancel: () => void;
}

/** What a new version changes and means, then the button that makes it. */
export function PublishMethod(props: PublishMethodProps) {
  const { version, warnings, changes, busy, onPublish, onCancel } = props;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className="admin-box publish" aria-labelledby="publish-title">
      <h3 id="publish-title" ref={heading} tabIndex={-1}>
        Version {version}
      </h3>
      {changes.length > 0 && (
        <ul className="method-changes" aria-label="What changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <ProblemLines problems={warnings} />
      <p className="subtle small">
        A published version never changes. Each policy takes it up when it is published next; until then its
        issues are assessed as before.
      </p>
      <div className="form-actions">
        <Button look="primary" busy={busy} onClick={onPublish}>
          {busy ? 'Publishing…' : `Publish version ${version}`}
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </section>
  );
}
