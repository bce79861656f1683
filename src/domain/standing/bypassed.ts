import type { StoredEntry } from '../audit/entry';
import { read } from '../audit/verify';
import type { Instant, Slug } from '../shared/ids';

/** Whether an entry tells of a bypass. */
export const tellsOfBypass = ({ bytes }: StoredEntry): boolean => read(bytes)?.type === 'gate-bypassed';

/**
 * When a gate was bypassed last that nothing has passed since. A later passage of the same gate settles it: what went
 * round it then has been proved now.
 */
export function bypassedIn(chain: readonly StoredEntry[]): Instant | undefined {
  const open = new Map<Slug, Instant>();
  for (const { bytes } of chain) {
    const entry = read(bytes);
    if (entry?.type === 'gate-bypassed') open.set(entry.payload.gate, entry.at);
    if (entry?.type === 'gate-passed') open.delete(entry.payload.gate);
  }
  return [...open.values()].sort().at(-1);
}
