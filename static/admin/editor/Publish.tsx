import { useCallback } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { useFocusOnMount } from '../../kit/focus';
import { count } from '../../kit/text';
import { Answered } from '../Answered';
import { ChangeLines } from '../checklists/Changes';
import type { Found } from '../types';
import { useKept } from '../useKept';

interface PublishProps {
  readonly id: string;
  readonly version: number;
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onCancel: () => void;
}

/** What a new version changes, line by line, then the button that makes it. */
export function Publish({ id, version, busy, onPublish, onCancel }: PublishProps) {
  const load = useCallback(() => call('template.get', { id, draft: true }), [id]);
  const loaded = useKept(load);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className="admin-box publish" aria-labelledby="publish-title">
      <h3 id="publish-title" ref={heading} tabIndex={-1}>
        Version {version}
      </h3>
      <Answered loaded={loaded} title="Comparing with the version before">
        {(found) => (
          <>
            <p>{leadOf(found, version)}</p>
            {version > 1 && <ChangeLines changes={found.changes} />}
            <p className="subtle small">
              A published version never changes. Each policy takes it up when it is published next; until then
              its issues are asked as before.
            </p>
            <div className="form-actions">
              <Button look="primary" busy={busy} onClick={onPublish}>
                {busy ? 'Publishing…' : `Publish version ${version}`}
              </Button>
              <Button look="subtle" onClick={onCancel}>
                Not now
              </Button>
            </div>
          </>
        )}
      </Answered>
    </section>
  );
}

function leadOf({ template, changes }: Found, version: number): string {
  if (version === 1) return `The first version: ${count(template.items.length, 'item')}.`;
  if (changes.length === 0) return `No item differs from version ${version - 1}.`;
  const lost = changes.filter(({ kind, carriesOver }) => kind === 'changed' && !carriesOver).length;
  const again = lost === 0 ? '' : ` ${count(lost, 'item')} must be answered again.`;
  return `${count(changes.length, 'item')} ${changes.length === 1 ? 'differs' : 'differ'} from version ${version - 1}.${again}`;
}
