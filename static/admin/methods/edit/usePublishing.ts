import { useRef, useState } from 'react';
import { call } from '../../../kit/bridge';
import type { Trouble } from '../../../kit/outcome';
import type { MethodInput } from '../../types';
import { useToken } from '../../useToken';
import type { Shelf } from '../Methods';

export interface Publishing {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** The version that is there now, where somebody published one while this one was written. */
  readonly overtaken: number | undefined;
  /** The version that publishing makes. */
  readonly next: number;
  /** Gives the version that was published, or nothing. */
  readonly publish: (input: MethodInput) => Promise<number | undefined>;
  readonly forget: () => void;
}

/** Publishes a draft that began with a version. What others changed elsewhere on the site is no conflict. */
export function usePublishing(shelf: Shelf, began: number): Publishing {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [seen, setSeen] = useState(began);
  const revision = useRef(shelf.listing.revision);
  const token = useToken();

  const send = (draft: MethodInput) => {
    const content = { revision: revision.current, draft };
    return call('method.publish', { nonce: token(JSON.stringify(content)), ...content });
  };
  const look = async (id: string): Promise<number> => {
    const fresh = await shelf.reload();
    if (fresh === undefined) return seen;
    revision.current = fresh.revision;
    return fresh.methods.find(({ method }) => method.id === id)?.method.version ?? 0;
  };
  const publish = async (draft: MethodInput): Promise<number | undefined> => {
    setBusy(true);
    setTrouble(undefined);
    let outcome = await send(draft);
    if (!outcome.ok && outcome.refusal.code === 'site-conflict') {
      const now = await look(draft.id);
      setSeen(now);
      if (now === seen) outcome = await send(draft);
    }
    if (outcome.ok) await shelf.reload();
    else setTrouble(outcome.refusal);
    setBusy(false);
    return outcome.ok ? outcome.value.version : undefined;
  };
  return {
    busy,
    trouble,
    overtaken: seen > began ? seen : undefined,
    next: seen + 1,
    publish,
    forget: () => setTrouble(undefined),
  };
}
