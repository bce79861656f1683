import { useEffect } from 'react';

const POLL_MS = 15_000;

/** Calls `refresh` on focus, when the connection is back, and every 15 seconds (or `everyMs`) while the page is visible. */
export function useFreshness(refresh: () => Promise<void>, paused: boolean, everyMs = POLL_MS): void {
  useEffect(() => {
    if (paused) return undefined;
    const run = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(run, everyMs);
    window.addEventListener('focus', run);
    window.addEventListener('online', run);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', run);
      window.removeEventListener('online', run);
    };
  }, [refresh, paused, everyMs]);
}
