import * as z from 'zod';
import type { StoredEntry } from '../../domain/audit/entry';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { entryLanded } from './chain';
import type { Aftermath } from './write';

/** A document that writers compare by revision and that remembers the latest commands, the newest at the end. */
interface Revised {
  readonly revision: number;
  readonly commands: readonly (readonly [string, ...number[]])[];
}

/** What was to be written over which revision, and the last audit entry that went with it, if any. */
interface Attempt {
  readonly written: Revised;
  readonly expected: number;
  readonly last: StoredEntry | undefined;
}

/**
 * Whose write is found in storage. The entry of a write tells, even when others have written on top of it; a write
 * without entries is known by its command, or by the whole document.
 */
export async function aftermathOf(
  { written, expected, last }: Attempt,
  stored: Revised | undefined,
): Promise<Aftermath> {
  if (stored === undefined || stored.revision <= expected) return 'unchanged';
  if (last !== undefined) return (await entryLanded(last)) ? 'ours' : 'theirs';
  const newest = written.commands.at(-1)?.[0];
  const remembered = stored.commands.some(([nonce]) => nonce === newest);
  return remembered || same(stored, written) ? 'ours' : 'theirs';
}

const canonical = (document: object): string =>
  canonicalJson(z.json().parse(JSON.parse(JSON.stringify(document))));

/** Whether two documents say the same, whatever the order of their members. */
export const same = (one: object, other: object): boolean => canonical(one) === canonical(other);
