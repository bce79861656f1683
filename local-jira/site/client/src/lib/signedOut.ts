import { useEffect, useState } from 'react';

const SIGNED_OUT = 'local-jira-signed-out';

/** Tells the page that Jira no longer knows who asks: the account was deactivated or deleted meanwhile. */
export const announceSignedOut = (): boolean => window.dispatchEvent(new Event(SIGNED_OUT));

/** Whether the session has ended since the page was opened. */
export function useSignedOut(): boolean {
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const end = (): void => setEnded(true);
    window.addEventListener(SIGNED_OUT, end);
    return () => window.removeEventListener(SIGNED_OUT, end);
  }, []);
  return ended;
}
