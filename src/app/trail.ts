import type { StoredEntry } from '../domain/audit/entry';
import { EntryMissing } from './entryMissing';
import type { Store } from './ports';

type Entries = Pick<Store, 'entries'>;

/** The entry of a chain with a number; nothing where it is gone, or was never there. */
export async function entryAt(store: Entries, chain: string, seq: number): Promise<StoredEntry | undefined> {
  try {
    return (await store.entries(chain, seq, seq))[0];
  } catch (error) {
    if (error instanceof EntryMissing) return undefined;
    throw error;
  }
}

/** Entries `from`…`to` of a chain, in order, with a gap for each that is gone. Only then they are read one by one. */
export async function entriesWithGaps(
  store: Entries,
  chain: string,
  from: number,
  to: number,
): Promise<readonly (StoredEntry | undefined)[]> {
  try {
    return await store.entries(chain, from, to);
  } catch (error) {
    if (!(error instanceof EntryMissing)) throw error;
    const seqs = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return Promise.all(seqs.map((seq) => entryAt(store, chain, seq)));
  }
}
