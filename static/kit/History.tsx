import './history.css';
import { useCallback, useEffect, useState } from 'react';
import type { AuditLine } from '../../src/contract/operations/auditList';
import { call } from './bridge';
import { Button } from './Button';
import { day } from './dates';
import { Empty } from './Empty';
import { FieldError } from './FieldError';
import { grouped } from './groups';
import { useZone } from './host';
import type { Trouble } from './outcome';
import { Skeleton } from './Skeleton';
import { count } from './text';
import { HistoryEntry } from './HistoryEntry';
import { Verify } from './Verify';

type Chain = 'issue' | 'refused';

interface Page {
  readonly lines: readonly AuditLine[];
  readonly total: number;
  readonly next: number | null;
}

/** The issue's history as a diary, newest first: what happened to it, and the moves that were refused. */
export function History({ revision, issueKey }: { readonly revision: number; readonly issueKey: string }) {
  const [chain, setChain] = useState<Chain>('issue');
  const { page, refusal, older } = usePages(chain, revision);
  return (
    <section className="block history" aria-labelledby="history-title">
      <div className="history-head">
        <h2 id="history-title">Audit trail</h2>
        <span className="block-filter" role="group" aria-label="Show entries">
          <Button compact pressed={chain === 'issue'} onClick={() => setChain('issue')}>
            Entries
          </Button>
          <Button compact pressed={chain === 'refused'} onClick={() => setChain('refused')}>
            Refused moves
          </Button>
        </span>
      </div>
      <Verify
        verify={() => call('audit.verify', {})}
        until="Gates stay blocked until a compliance officer has looked at it."
      />
      {refusal !== undefined && <FieldError id="history-error" refusal={refusal} />}
      {page === undefined && refusal === undefined && <Skeleton title="Reading the entries" />}
      {page !== undefined && <Pages page={page} empty={emptyWords(chain, issueKey)} onOlder={older} />}
    </section>
  );
}

interface PagesProps {
  readonly page: Page;
  readonly empty: string;
  readonly onOlder: () => void;
}

function Pages({ page, empty, onOlder }: PagesProps) {
  if (page.lines.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      <Days lines={page.lines} />
      <div className="history-foot">
        <span>
          {page.lines.length} of {count(page.total, 'entry', 'entries')} · entries cannot be edited or deleted
        </span>
        {page.next !== null && (
          <Button look="link" onClick={onOlder}>
            Show older
          </Button>
        )}
      </div>
    </>
  );
}

const emptyWords = (chain: Chain, issueKey: string): string =>
  chain === 'issue' ? `Nothing is recorded on ${issueKey} yet.` : `No move of ${issueKey} was refused.`;

function usePages(chain: Chain, revision: number) {
  const [page, setPage] = useState<Page>();
  const [refusal, setRefusal] = useState<Trouble>();
  const load = useCallback(async (from: Chain, before?: number): Promise<Page | undefined> => {
    const outcome = await call('audit.list', { chain: from, ...(before === undefined ? {} : { before }) });
    setRefusal(outcome.ok ? undefined : outcome.refusal);
    return outcome.ok ? outcome.value : undefined;
  }, []);
  useEffect(() => {
    let live = true;
    void load(chain).then((first) => {
      if (live) setPage(first);
    });
    return () => {
      live = false;
    };
  }, [chain, revision, load]);
  const older = (): void => {
    if (page?.next == null) return;
    void load(chain, page.next).then((more) => {
      if (more !== undefined) setPage({ ...more, lines: [...page.lines, ...more.lines] });
    });
  };
  return { page, refusal, older };
}

function Days({ lines }: { readonly lines: readonly AuditLine[] }) {
  const zone = useZone();
  const days = grouped(lines, (line) => day(line.at, zone));
  const today = day(new Date().toISOString(), zone);
  return days.map(([date, entries]) => (
    <section key={date} className="history-day" aria-label={date}>
      <h3>{date === today ? `Today, ${date}` : date}</h3>
      <ol>
        {entries.map((line) => (
          <HistoryEntry key={line.seq} line={line} />
        ))}
      </ol>
    </section>
  ));
}
