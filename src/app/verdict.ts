import type { ResponseOf } from '../contract/operations';
import type { Folded } from '../domain/audit/append';
import type { StoredEntry } from '../domain/audit/entry';
import { read, type Verification } from '../domain/audit/verify';
import { wordsHold } from '../domain/audit/words';
import type { Sha256 } from '../domain/shared/hash';
import { EntryMissing } from './entryMissing';
import type { EntryTexts, Ports } from './ports';
import { entryAt } from './trail';

export type Verdict = ResponseOf<'audit.verify'>;

/** A record that can be verified: its chain, how it is read as it is stored now, and what has to hold between the two. */
export interface Verifiable<R> {
  readonly chain: string;
  readonly load: () => Promise<R | undefined>;
  readonly verify: (record: R, stored: readonly StoredEntry[], sha256: Sha256) => Verification;
}

const MOST_TRIES = 3;

/**
 * Verifies a record over its stored bytes: the chain holds, replays to exactly the stored state and ends with it, and the
 * words beside each entry are those that it commits to. An entry that is gone is a finding, not a failure.
 */
export async function verdictOn<R extends Folded>(ports: Ports, of: Verifiable<R>): Promise<Verdict> {
  let record = await of.load();
  for (let tries = 1; ; tries += 1) {
    const verdict = await verify(ports, of, record);
    const next = verdict.entries + 1;
    if (!verdict.intact || tries === MOST_TRIES) return verdict;
    if ((await entryAt(ports.store, of.chain, next)) === undefined) return verdict;
    // Somebody has just written it, or the record was put back to what it was before.
    record = await of.load();
    if ((record?.revision ?? 0) < next)
      return found(verdict.entries, { firstBad: next, problem: 'the record leaves it out' });
  }
}

async function verify<R extends Folded>(
  { store, sha256 }: Ports,
  of: Verifiable<R>,
  record: R | undefined,
): Promise<Verdict> {
  if (record === undefined || record.revision === 0) return found(0);
  try {
    const stored = await store.entries(of.chain, 1, record.revision);
    const verification = of.verify(record, stored, sha256);
    if (!verification.intact) return found(stored.length, verification);
    const texts = await store.texts(
      of.chain,
      stored.map(({ seq }) => seq),
    );
    return found(stored.length, wordsProblem(stored, texts, sha256));
  } catch (error) {
    if (!(error instanceof EntryMissing)) throw error;
    return found(record.revision, { firstBad: error.seq, problem: 'it is missing' });
  }
}

function wordsProblem(
  stored: readonly StoredEntry[],
  texts: ReadonlyMap<number, EntryTexts>,
  sha256: Sha256,
): Problem | undefined {
  const bad = stored.find(({ seq, bytes }) => {
    const kept = texts.get(seq);
    const entry = kept && read(bytes);
    return kept !== undefined && entry !== undefined && !wordsHold(entry, kept, sha256);
  });
  return bad && { firstBad: bad.seq, problem: 'the words beside it are not those that it commits to' };
}

interface Problem {
  readonly firstBad: number;
  readonly problem: string;
}

const found = (entries: number, bad?: Problem): Verdict => ({
  entries,
  intact: bad === undefined,
  firstBad: bad?.firstBad ?? null,
  problem: bad?.problem ?? null,
});
