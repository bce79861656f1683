import './hub.css';
import { useState } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { goTo, openSignDialog } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { Skeleton } from '../kit/Skeleton';
import { When } from '../kit/When';
import { rowKey } from './buckets';
import { anySet, NO_FILTERS } from './filters';
import { Preview } from './Preview';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { useQueue, type Queue as Waiting } from './useQueue';
import { useQueueKeys } from './useQueueKeys';

interface QueueProps {
  /** Where the page stands: filters are kept apart for each. */
  readonly place: string;
}

/** The approver's queue: everything that waits for the viewer, with a preview from which it is signed or rejected. */
export function Queue({ place }: QueueProps) {
  const [signing, setSigning] = useState(false);
  const queue = useQueue(place, signing);
  const { page, trouble, filters } = queue;
  const sign = async ({ issue, gate, role }: InboxRow, reject: boolean): Promise<void> => {
    setSigning(true);
    const closed = (): void => {
      setSigning(false);
      void queue.reload();
    };
    const asked = { gate: gate.id, role: role.id, roleName: role.name, issue: issue.id };
    const request = { dialog: 'sign', ...asked, ...(reject ? { reject } : {}) } as const;
    await openSignDialog(request, closed).catch(closed);
  };

  if (page === undefined && trouble === undefined) return <Skeleton title="Looking for what waits for you" />;
  return (
    <>
      <Trouble queue={queue} />
      {page !== undefined && (
        <>
          <QueueFilters page={page} filters={filters} onChoose={queue.choose} />
          <Rows queue={queue} now={page.checkedAt} onSign={(row, reject) => void sign(row, reject)} />
          <Foot queue={queue} />
        </>
      )}
    </>
  );
}

interface RowsProps {
  readonly queue: Waiting;
  readonly now: string;
  readonly onSign: (row: InboxRow, reject: boolean) => void;
}

function Rows({ queue, now, onSign }: RowsProps) {
  const { rows, busy } = queue;
  const [picked, setPicked] = useState<string>();
  const selected = rows.find((row) => rowKey(row) === picked) ?? rows[0];
  useQueueKeys({
    move: (step) => {
      const at = selected === undefined ? 0 : rows.indexOf(selected) + step;
      const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
      if (next !== undefined) setPicked(rowKey(next));
    },
    sign: () => selected && onSign(selected, false),
    reject: () => selected && onSign(selected, true),
    open: () => selected && void goTo(`/browse/${selected.issue.key}`),
  });
  if (selected === undefined) return busy ? null : <Nothing queue={queue} />;
  return (
    <div className="queue">
      <section aria-label="Waiting for you">
        <QueueTable rows={rows} now={now} selected={rowKey(selected)} onSelect={setPicked} />
      </section>
      <Preview key={rowKey(selected)} row={selected} onSign={(reject) => onSign(selected, reject)} />
    </div>
  );
}

function Trouble({ queue: { trouble, reload } }: { readonly queue: Waiting }) {
  if (trouble === undefined) return null;
  return (
    <Message
      tone="danger"
      title={trouble.title}
      actions={
        <Button look="link" onClick={() => void reload()}>
          Try again
        </Button>
      }
    >
      {trouble.message}
    </Message>
  );
}

function Nothing({ queue: { filters, page, choose } }: { readonly queue: Waiting }) {
  if (page?.next != null) return <p className="empty">Nothing on the pages read so far. There are more.</p>;
  if (anySet(filters)) {
    return (
      <p className="empty">
        Nothing matches.{' '}
        <Button look="inline" onClick={() => choose(NO_FILTERS)}>
          Clear filters
        </Button>
      </p>
    );
  }
  const noRole = page?.roles.length === 0;
  return (
    <p className="empty">
      {noRole
        ? 'Nothing waits for you. You hold no role in which people sign; a project admin can grant one.'
        : 'Nothing waits for you.'}
    </p>
  );
}

function Foot({ queue: { page, rows, busy, more } }: { readonly queue: Waiting }) {
  if (page === undefined) return null;
  return (
    <footer className="queue-foot">
      {page.next !== null && (
        <Button busy={busy} onClick={() => void more()}>
          {busy ? 'Reading…' : 'Show more'}
        </Button>
      )}
      <p className="small subtle">
        Everything that you may see. Read <When at={page.checkedAt} show="local" />.
        {rows.length > 0 && ' Keys: J and K move, S signs, R rejects, O opens.'}
      </p>
    </footer>
  );
}
