import { EntryMissing } from '../../app/entryMissing';
import type { EntryPlace, EntryTexts } from '../../app/ports';
import type { StoredEntry } from '../../domain/audit/entry';
import { ENTITIES, entryKey, textKey } from './keys';
import { getRow, getRows } from './read';
import { entryRow, textRow } from './records';

/**
 * Entries `from`…`to` of a chain, in order. A batch may lag behind a write: what it lacks is asked for strictly.
 * @throws {EntryMissing} when an entry of the range is not there
 */
export async function readEntries(chain: string, from: number, to: number): Promise<readonly StoredEntry[]> {
  const seqs = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  const keys = seqs.map((seq) => entryKey(chain, seq));
  const rows = await getRows(ENTITIES.entry, keys, entryRow);
  return Promise.all(
    seqs.map(async (seq) => rows.get(entryKey(chain, seq)) ?? (await readEntry(chain, seq))),
  );
}

async function readEntry(chain: string, seq: number): Promise<StoredEntry> {
  const row = await getRow(ENTITIES.entry, entryKey(chain, seq), entryRow);
  if (row === undefined) throw new EntryMissing(chain, seq);
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

/** Texts of entries of several chains, in the order in which they are asked for. */
export async function readTextsOf(
  entries: readonly EntryPlace[],
): Promise<readonly (EntryTexts | undefined)[]> {
  const keys = entries.map(({ chain, seq }) => textKey(chain, seq));
  const rows = await getRows(ENTITIES.text, [...new Set(keys)], textRow);
  return keys.map((key) => rows.get(key)?.body);
}
