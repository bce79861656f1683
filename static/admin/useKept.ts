import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../kit/outcome';

export interface Kept<T> {
  readonly outcome: Outcome<T> | undefined;
  /** Loads again. What was shown stays where that fails, so that nothing typed beside it is lost. */
  readonly reload: () => Promise<T | undefined>;
}

/** Loads when the part appears, and keeps the last good answer. */
export function useKept<T>(load: () => Promise<Outcome<T>>): Kept<T> {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const take = useCallback((answer: Outcome<T>) => {
    setOutcome((before) => (answer.ok || before?.ok !== true ? answer : before));
    return answer.ok ? answer.value : undefined;
  }, []);
  useEffect(() => {
    let live = true;
    void load().then((answer) => live && take(answer));
    return () => {
      live = false;
    };
  }, [load, take]);
  const reload = useCallback(async () => take(await load()), [load, take]);
  return { outcome, reload };
}
