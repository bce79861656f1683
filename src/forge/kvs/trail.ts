import type { EntryTexts } from '../../app/ports';
import type { StoredEntry } from '../../domain/audit/entry';
import { EntryMissing } from './errors';
import { ENTITIES, entryKey, textKey } from './keys';
import { getRow, getRows } from './read';
import { entryRow, textRow } from './records';

/**
 * Entries `from`…`to` of a chain, in order. A batch may lag behind a write: what it lacks is asked for strictly.
 * @throws {EntryMissing} when an entry of the range is not there
 */
export async function readEntries(chain: string, from: number, to: number): Promise<readonly StoredEntry[]> {
  const count = Math.max(to - from + 1, 0);
  const keys = Array.from({ length: count }, (_, index) => entryKey(chain, from + index));
  const rows = await getRows(ENTITIES.entry, keys, entryRow);
  return Promise.all(keys.map(async (key) => rows.get(key) ?? (await readEntry(key))));
}

async function readEntry(key: string): Promise<StoredEntry> {
  const row = await getRow(ENTITIES.entry, key, entryRow);
  if (row === undefined) throw new EntryMissing(key);
  return row;
}

/** Texts of the entries that have any, by sequence number. Erased texts are absent, like texts never written. */
export async function readTexts(
  chain: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, EntryTexts>> {
  const keys = [...new Set(seqs)].map((seq) => textKey(chain, seq));
  const rows = await getRows(ENTITIES.text, keys, textRow);
  return new Map([...rows.values()].map(({ seq, body }) => [seq, body]));
}
