import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { goTo } from '../kit/bridge';
import { isoDay } from '../kit/dates';
import { useZone } from '../kit/host';
import { useStable } from '../kit/useStable';
import { bucketsOf, rowKey } from './buckets';
import { selectedIn, type Picked } from './paging';
import { Preview } from './Preview';
import { QueueTable } from './QueueTable';
import { usePreview } from './usePreview';
import { useQueueKeys } from './useQueueKeys';
import { SELECTED_ROW } from './useSigningFrom';
import { useWide } from './useWide';

interface QueueRowsProps {
  readonly rows: readonly InboxRow[];
  readonly now: string;
  readonly turn: number;
  readonly onSign: (row: InboxRow, reject: boolean) => void;
}

/** The list and the preview of the selected row: beside it where there is room, else under the row when one opens it. */
export function QueueRows({ rows, now, turn, onSign }: QueueRowsProps) {
  const zone = useZone();
  const wide = useWide();
  const buckets = useMemo(() => bucketsOf(rows, now, zone), [rows, now, zone]);
  const order = buckets.flatMap((bucket) => bucket.rows);
  // What is previewed stays, whatever comes before it later.
  const [picked, setPicked] = useState<Picked | undefined>(() =>
    wide ? pickOf(order, order[0]) : undefined,
  );
  const selected = picked === undefined ? (wide ? order[0] : undefined) : selectedIn(order, picked);
  const preview = usePreview(selected, turn);
  const focusRow = useFocusOnRow();

  const pick = (row: InboxRow | undefined): void => setPicked(pickOf(order, row));
  const move = (step: 1 | -1): void => {
    const at = selected === undefined ? 0 : order.indexOf(selected) + step;
    pick(order[Math.min(Math.max(at, 0), order.length - 1)]);
    focusRow();
  };
  const sign = (reject: boolean): void => {
    if (selected !== undefined && preview.slot?.canSign !== false) onSign(selected, reject);
  };
  const open = (): void => void (selected && goTo(`/browse/${selected.issue.key}`));
  useQueueKeys({ move, sign: () => sign(false), reject: () => sign(true), open });

  const shown = selected && (
    <Preview row={selected} preview={preview} onMove={move} onSign={sign} onOpen={open} />
  );
  const toggle = useStable((row: InboxRow): void => pick(!wide && row === selected ? undefined : row));
  return (
    <div className={wide ? 'queue queue-wide' : 'queue'}>
      <QueueTable
        buckets={buckets}
        today={isoDay(now, zone)}
        selected={selected && rowKey(selected)}
        onSelect={toggle}
        under={shown}
        opens={!wide}
      />
      {wide && shown !== undefined && <Beside at={selected && rowKey(selected)}>{shown}</Beside>}
    </div>
  );
}

const pickOf = (order: readonly InboxRow[], row: InboxRow | undefined): Picked | undefined =>
  row && { key: rowKey(row), at: order.indexOf(row) };

/** Puts the focus on the row that is selected after the next rendering. */
function useFocusOnRow(): () => void {
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0) document.querySelector<HTMLElement>(SELECTED_ROW)?.focus();
  }, [asked]);
  return useCallback(() => setAsked((before) => before + 1), []);
}

/** How far down a row may stand before the preview comes after it. */
const SCREEN = 400;

/** The preview beside the list. In Jira the page is as high as its content, so it follows the row instead of sticking. */
function Beside({ at, children }: { readonly at: string | undefined; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = document.querySelector(SELECTED_ROW)?.closest('tr');
    const list = row?.closest('table');
    if (box.current === null || row == null || list == null) return;
    const bottom = row.getBoundingClientRect().bottom - list.getBoundingClientRect().top;
    box.current.style.paddingTop = `${Math.max(0, Math.round(bottom - SCREEN))}px`;
  }, [at]);
  return (
    <div className="queue-beside" ref={box}>
      {children}
    </div>
  );
}
