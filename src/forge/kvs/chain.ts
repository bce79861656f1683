import type { Commit, EntryTexts } from '../../app/ports';
import type { StoredEntry } from '../../domain/audit/entry';
import { ImpossibleWrite } from './errors';
import { ENTITIES, entryKey, textKey } from './keys';
import { getRow } from './read';
import { entryRow, rowOfEntry, rowOfTexts } from './records';
import type { Put } from './write';

/** The end of a chain as a document names it. */
export interface ChainEnd {
  readonly chain: string;
  readonly seq: number;
  readonly head: string;
}

/**
 * The last of the entries that lead to the end of a chain; nothing when there are none. Entries are never
 * overwritten: they must stand in this chain one after another, and end where the document says.
 * @throws {ImpossibleWrite} when they do not
 */
export function checkLeads(entries: readonly StoredEntry[], end: ChainEnd): StoredEntry | undefined {
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  const first = end.seq - entries.length + 1;
  const follows = entries.every(({ chain, seq }, index) => chain === end.chain && seq === first + index);
  if (!follows || last.hash !== end.head)
    throw new ImpossibleWrite('entries do not lead to the end of the chain');
  return last;
}

/** An entry as it is written. */
export const putEntry = (entry: StoredEntry): Put => ({
  entity: ENTITIES.entry,
  key: entryKey(entry.chain, entry.seq),
  value: rowOfEntry(entry),
  what: 'an audit entry',
});

/** Entries of one chain and their texts, those that have any, as they are written. */
export function putChain(entries: readonly StoredEntry[], texts: Commit['texts'] = []): readonly Put[] {
  const chain = entries[0]?.chain;
  if (chain === undefined) return [];
  const kept = texts.filter((each) => Object.keys(each.texts).length > 0);
  return [...entries.map(putEntry), ...kept.map(({ seq, texts: words }) => putTexts(chain, seq, words))];
}

const putTexts = (chain: string, seq: number, texts: EntryTexts): Put => ({
  entity: ENTITIES.text,
  key: textKey(chain, seq),
  value: rowOfTexts(chain, seq, texts),
  what: 'a text',
});

/** Whether an entry is stored with exactly this hash: it tells whose a write was, whatever was written on top. */
export async function entryLanded({ chain, seq, hash }: StoredEntry): Promise<boolean> {
  return (await getRow(ENTITIES.entry, entryKey(chain, seq), entryRow))?.hash === hash;
}
