import { useCallback, useEffect, useRef, useState } from 'react';

/** Something fetched: data stays in place while it is fetched again. */
export interface Loaded<T> {
  data: T | undefined;
  error: Error | undefined;
  loading: boolean;
  reload: () => Promise<void>;
}

/** Fetches when `key` changes; answers that come after a newer question are dropped. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: Error }>({ key: '' });
  const latest = useRef(0);
  const loader = useRef(load);
  loader.current = load;

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const data = await loader.current();
      if (turn === latest.current) setState({ key, data });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (turn === latest.current) setState({ key, error: failure });
    }
  }, [key]);

  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);

  const current = state.key === key ? state : undefined;
  return { data: current?.data, error: current?.error, loading: current === undefined, reload };
}
