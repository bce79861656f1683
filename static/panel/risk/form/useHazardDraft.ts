import { useState } from 'react';
import { readDraft, type HazardDraft } from '../../../../src/contract/hazardDraft';
import { recall, remember } from '../../../kit/memory';

export interface DraftStore {
  readonly draft: HazardDraft;
  /** Whether the draft was typed before, and left. */
  readonly restored: boolean;
  readonly change: (part: Partial<HazardDraft>) => void;
  readonly startOver: () => void;
  readonly forget: () => void;
}

/** A hazard that is being typed. It outlives the form: it is kept for the session, by issue and hazard. */
export function useHazardDraft(key: string, start: HazardDraft): DraftStore {
  const [first] = useState(start);
  const [kept] = useState(() => readDraft(recall('session', key) ?? ''));
  const [draft, setDraft] = useState(kept ?? start);
  const [restored, setRestored] = useState(kept !== undefined);
  const change = (part: Partial<HazardDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    remember('session', key, JSON.stringify(next));
  };
  const forget = (): void => remember('session', key, '');
  const startOver = (): void => {
    forget();
    setDraft(first);
    setRestored(false);
  };
  return { draft, restored, change, startOver, forget };
}
