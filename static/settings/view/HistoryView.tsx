import { useCallback, useEffect, useState } from 'react';
import type { PolicyEvent } from '../../../src/contract/operations/policyHistory';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { CopyHash } from '../../kit/CopyHash';
import { Empty } from '../../kit/Empty';
import { FieldError } from '../../kit/FieldError';
import type { Trouble } from '../../kit/outcome';
import { nameOf } from '../../kit/people';
import { Skeleton } from '../../kit/Skeleton';
import { visible } from '../../kit/text';
import { When } from '../../kit/When';
import type { Found } from '../types';
import { VersionView } from './VersionView';

interface Page {
  readonly events: readonly PolicyEvent[];
  readonly next: number | null;
}

/** Who published, proposed, confirmed and declined what, newest first. */
export function HistoryView({ found }: { readonly found: Found }) {
  const { page, refusal, older } = usePages();
  const [version, setVersion] = useState<number>();
  if (version !== undefined) {
    return <VersionView found={found} version={version} onBack={() => setVersion(undefined)} />;
  }
  return (
    <div className="policy-history">
      {refusal !== undefined && <FieldError id="history-error" refusal={refusal} />}
      {page === undefined && refusal === undefined && <Skeleton title="Reading the history" />}
      {page !== undefined && <Events page={page} onOlder={older} onVersion={setVersion} />}
    </div>
  );
}

interface EventsProps {
  readonly page: Page;
  readonly onOlder: () => void;
  readonly onVersion: (version: number) => void;
}

function Events({ page, onOlder, onVersion }: EventsProps) {
  if (page.events.length === 0) return <Empty>Nothing was published here yet.</Empty>;
  return (
    <>
      <ol className="events">
        {page.events.map((event) => (
          <EventLine key={event.seq} event={event} onVersion={onVersion} />
        ))}
      </ol>
      {page.next !== null && (
        <Button look="link" onClick={onOlder}>
          Show older
        </Button>
      )}
    </>
  );
}

interface EventLineProps {
  readonly event: PolicyEvent;
  readonly onVersion: (version: number) => void;
}

function EventLine({ event, onVersion }: EventLineProps) {
  const { seq, at, actor, sentence, version, rationale, hash } = event;
  return (
    <li className="event">
      <span className="entry-number">{seq}</span>
      <div>
        <p>{visible(sentence)}</p>
        {rationale !== null && <p className="item-reason">{visible(rationale)}</p>}
        <p className="small subtle event-meta">
          <span>{visible(nameOf(actor))}</span>
          <When at={at} />
          <CopyHash hash={hash} label={`Hash of entry ${seq}`} />
        </p>
      </div>
      {version !== null && (
        <span>
          <Button
            compact
            label={`Version ${version}: what was in force then`}
            onClick={() => onVersion(version)}
          >
            Version {version}
          </Button>
        </span>
      )}
    </li>
  );
}

function usePages() {
  const [page, setPage] = useState<Page>();
  const [refusal, setRefusal] = useState<Trouble>();
  const load = useCallback(async (before?: number): Promise<Page | undefined> => {
    const outcome = await call('policy.history', before === undefined ? {} : { before });
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    return outcome.ok ? outcome.value : undefined;
  }, []);
  useEffect(() => {
    let live = true;
    void load().then((first) => {
      if (live) setPage(first);
    });
    return () => {
      live = false;
    };
  }, [load]);
  const older = (): void => {
    if (page?.next == null) return;
    void load(page.next).then((more) => {
      if (more !== undefined) setPage({ events: [...page.events, ...more.events], next: more.next });
    });
  };
  return { page, refusal, older };
}
