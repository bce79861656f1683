import type { ReactNode } from 'react';
import { Ago } from '../kit/Ago';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import type { Trouble } from '../kit/outcome';

/** A list that is read a page at a time. */
interface Paged {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  readonly more: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** The last page of it that was read. */
interface LastPage {
  readonly next: string | null;
  readonly checkedAt: string;
}

/** What is behind, what the list is the whole of (`scope`), how old it is, and the way to a newer one. */
export function ListFoot({
  list: { busy, trouble, more, reload },
  page: { next, checkedAt },
  scope,
  children,
}: {
  readonly list: Paged;
  readonly page: LastPage;
  readonly scope: string;
  readonly children?: ReactNode;
}) {
  return (
    <footer className="queue-foot">
      {next !== null && (
        <Button busy={busy} onClick={() => void more()}>
          {busy ? 'Reading…' : 'Show more'}
        </Button>
      )}
      {children}
      <p className="queue-said">
        {scope}. Refreshed <Ago at={checkedAt} />.{' '}
        <Button look="inline" busy={busy} onClick={() => void reload()}>
          Refresh
        </Button>
      </p>
      {trouble !== undefined && (
        <p className="queue-trouble" role="status">
          <Icon name="warning" tone="warning" small /> {trouble.title}: this may be out of date.
        </p>
      )}
    </footer>
  );
}
