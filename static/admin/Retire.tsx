import { useState } from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import type { Outcome, Trouble } from '../kit/outcome';
import { useToken } from './useToken';

/** What is sent: of which one, as the site was seen. */
export interface Retiring {
  readonly nonce: string;
  readonly revision: number;
  readonly id: string;
  readonly retired: boolean;
}

interface RetireProps {
  readonly own: Pick<Retiring, 'id' | 'retired'>;
  readonly revision: number;
  readonly send: (request: Retiring) => Promise<Outcome<unknown>>;
  readonly reload: () => Promise<unknown>;
}

/** Takes something of the site's own out of use, or back into it. Both can be undone by the other: nothing is asked first. */
export function Retire({ own, revision, send, reload }: RetireProps) {
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const token = useToken();
  const retired = !own.retired;
  const retire = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    setNews(undefined);
    const nonce = token(`${own.id} ${String(retired)} ${revision}`);
    const outcome = await send({ nonce, revision, id: own.id, retired });
    // After a conflict the list is read again too, so that the next attempt knows what is there.
    await reload();
    if (outcome.ok) setNews(retired ? GONE : BACK);
    else setTrouble(outcome.refusal);
    setBusy(false);
  };
  return (
    <>
      <Button look="subtle" busy={busy} onClick={() => void retire()}>
        {own.retired ? 'Take back into use' : 'Retire'}
      </Button>
      {news !== undefined && (
        <div className="admin-wide">
          <Message tone="information" title={own.retired ? 'Retired' : 'Back in use'}>
            {news}
          </Message>
        </div>
      )}
      {trouble !== undefined && (
        <div className="admin-wide">
          <Message tone="danger" stops title={trouble.title}>
            {trouble.code === 'site-conflict'
              ? 'Nothing was changed. What is there now is read: try again.'
              : trouble.message}
          </Message>
        </div>
      )}
    </>
  );
}

const GONE = 'No policy takes it up any more. Where it is in force it stays.';
const BACK = 'Policies can ask for it again.';
