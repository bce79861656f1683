import { useCallback, useRef } from 'react';

/**
 * A command keeps its nonce until it is answered: sent again after a lost connection it is written once. `what` tells
 * commands apart.
 */
export function useNonce(): { readonly of: (what: string) => string; readonly spent: () => void } {
  const open = useRef<{ what: string; nonce: string }>();
  const of = useCallback((what: string): string => {
    if (open.current?.what !== what) open.current = { what, nonce: crypto.randomUUID() };
    return open.current.nonce;
  }, []);
  const spent = useCallback(() => {
    open.current = undefined;
  }, []);
  return { of, spent };
}
