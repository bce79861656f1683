import { useEffect, useRef, useState } from 'react';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { openSignDialog } from '../kit/bridge';

/** The button of the selected row: it has the focus when what opened the dialog is gone. */
export const SELECTED_ROW = '[data-selected="true"]';

interface Around {
  readonly reload: () => Promise<void>;
  readonly onPause: (paused: boolean) => void;
  readonly heading: string;
}

export interface SigningFrom {
  readonly sign: (row: InboxRow, reject: boolean) => Promise<void>;
  /** Rises when a dialog has closed and the list was read again: what is shown of an issue is read again too. */
  readonly turn: number;
}

/** Opens the signing dialog for a row, one at a time. When it has closed, the list is read again and the focus put back. */
export function useSigningFrom({ reload, onPause, heading }: Around): SigningFrom {
  const [turn, setTurn] = useState(0);
  const open = useRef(false);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (turn > 0) putFocus(opener.current, heading);
  }, [turn, heading]);

  const latest = useRef(reload);
  latest.current = reload;
  const closed = async (): Promise<void> => {
    onPause(false);
    await latest.current();
    open.current = false;
    setTurn((before) => before + 1);
  };
  const sign = async ({ issue, gate, role }: InboxRow, reject: boolean): Promise<void> => {
    if (open.current) return;
    open.current = true;
    opener.current = document.activeElement;
    onPause(true);
    const asked = { gate: gate.id, role: role.id, roleName: role.name, issue: issue.id };
    const request = { dialog: 'sign', ...asked, ...(reject ? { reject } : {}) } as const;
    await openSignDialog(request, () => void closed()).catch(closed);
  };
  return { sign, turn };
}

/**
 * Back to what opened the dialog; if that is gone, to the row that is selected now; if none is left, to the heading. The
 * list takes a moment to be read again: whoever has gone somewhere else by then stays there.
 */
function putFocus(opener: Element | null, heading: string): void {
  const here = document.activeElement;
  if (here !== null && here !== document.body && here !== opener) return;
  const back =
    opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener : null;
  const row = document.querySelector<HTMLElement>(SELECTED_ROW);
  (back ?? row ?? document.getElementById(heading))?.focus();
}
