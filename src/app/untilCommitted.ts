import { refuse, type Refusal } from '../domain/shared/refusal';
import type { Fate } from './ports';

/** Attempts a command again while somebody else is faster; refuses with `busy` when somebody always was. */
export async function untilCommitted<T>(
  most: number,
  attempt: () => Promise<T | 'lost'>,
): Promise<T | Refusal> {
  for (let tries = 0; tries < most; tries += 1) {
    const done = await attempt();
    if (done !== 'lost') return done;
  }
  return refuse('busy');
}

/**
 * A failed write is unknown, not failed: it happened when `happened` finds in storage what it would have left there.
 * @throws what the write threw, when it did not happen
 */
export async function settled(write: () => Promise<Fate>, happened: () => Promise<boolean>): Promise<Fate> {
  try {
    return await write();
  } catch (error) {
    if (await happened()) return 'committed';
    throw error;
  }
}
