import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../local-jira/clock/clock';
import { openStore, type Store } from '../../local-jira/store/store';

/** A clock that stands still until it is advanced. */
export function standingClock(start = Date.UTC(2026, 0, 1)): Clock {
  const listeners: (() => void)[] = [];
  let now = start;
  return {
    now: () => now,
    iso: () => new Date(now).toISOString(),
    advance(ms) {
      now += ms;
      for (const listener of listeners) listener();
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}

/** A store in a temporary directory, which `discard` closes and deletes. */
export function temporaryStore(): { store: Store; discard: () => Promise<void> } {
  const directory = mkdtempSync(join(tmpdir(), 'store-'));
  const store = openStore(directory);
  return {
    store,
    async discard() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
