import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from './outcome';

export interface Loaded<T> {
  readonly outcome: Outcome<T> | undefined;
  readonly reload: () => Promise<void>;
}

/** Loads when the page part appears and whenever `load` changes; an answer that comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<Outcome<T>>): Loaded<T> {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  useEffect(() => {
    let live = true;
    void load().then((answer) => {
      if (live) setOutcome(answer);
    });
    return () => {
      live = false;
    };
  }, [load]);
  const reload = useCallback(async () => setOutcome(await load()), [load]);
  return { outcome, reload };
}
