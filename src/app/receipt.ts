import type { Receipt } from '../contract/view';
import type { StoredEntry } from '../domain/audit/entry';
import type { AuditEvent } from '../domain/audit/event';
import { read } from '../domain/audit/verify';
import type { Commit, EntryTexts, Ports } from './ports';

/** Events, each with the texts that belong to its entry. */
export type Outcome = readonly { readonly event: AuditEvent; readonly texts?: EntryTexts }[];

/** The texts of an outcome with the numbers that its entries get after `revision`. */
export const textsAfter = (revision: number, outcome: Outcome): Commit['texts'] =>
  outcome.flatMap(({ texts }, index) =>
    texts === undefined || Object.keys(texts).length === 0 ? [] : [{ seq: revision + index + 1, texts }],
  );

/** Proof of a write that was just made. */
export function receiptOf(entry: StoredEntry | undefined, at: string | undefined, again = false): Receipt {
  if (entry === undefined || at === undefined) throw new Error('The first entry of a command is missing');
  return { seq: entry.seq, at, hash: entry.hash, repeated: again };
}

/** Proof of a write that a command made before: the same as then. */
export async function repeatedReceipt({ store }: Ports, chain: string, seq: number): Promise<Receipt> {
  const [entry] = await store.entries(chain, seq, seq);
  return receiptOf(entry, entry === undefined ? undefined : read(entry.bytes)?.at, true);
}
