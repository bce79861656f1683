import { useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import type { Trouble } from '../../kit/outcome';
import type { OwnTemplate } from '../types';
import { useToken } from '../useToken';
import type { Shelf } from './Checklists';

/** Takes a checklist out of use, or back into it. Both can be undone by the other, so nothing is asked first. */
export function Retire({ shelf, own }: { readonly shelf: Shelf; readonly own: OwnTemplate }) {
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const token = useToken();
  const retired = !own.retired;
  const retire = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    setNews(undefined);
    const { revision } = shelf.listing;
    const nonce = token(`${own.id} ${String(retired)} ${revision}`);
    const outcome = await call('template.retire', { nonce, revision, id: own.id, retired });
    // After a conflict the list is read again too, so that the next attempt knows what is there.
    await shelf.reload();
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
