import { useMemo } from 'react';
import { z } from 'zod';
import type { Command } from '../../forge/commands';
import { go, useAddress } from '../../lib/route';
import { addressBelow, pathBelow } from './subPath';

const move = z.object({ path: z.string().startsWith('/'), action: z.enum(['PUSH', 'REPLACE', 'POP']) });

/** A full page whose history is the browser's: its moves show in the address, and the address moves it. */
export function useFullPage(base: string): { path: string; commands: Readonly<Record<string, Command>> } {
  const address = useAddress();
  const commands = useMemo(
    () => ({
      historyStart: () => pathBelow(base, window.location),
      historyChanged: (_host: unknown, data: unknown) => {
        const { path, action } = move.parse(data);
        if (action !== 'POP') go(addressBelow(base, path), { replace: action === 'REPLACE' });
      },
      historyGo: (_host: unknown, steps: unknown) => window.history.go(z.int().parse(steps)),
    }),
    [base],
  );
  return { path: pathBelow(base, address), commands };
}
