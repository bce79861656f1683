import { canonicalJson, type Json } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import { entryHash, ISSUE, type Fold, type Folded } from './append';
import type { StoredEntry } from './entry';
import { read, verifyChain, type Verification } from './verify';

/** Folds verified entries into the state that they lead to. */
export const replaying =
  <R>(fold: Fold<R>) =>
  (origin: R, stored: readonly StoredEntry[], sha256: Sha256): R =>
    stored.reduce((state, { bytes }) => {
      const entry = read(bytes);
      return entry === undefined ? state : fold.evolve(state, entry, entryHash(sha256, bytes));
    }, fold.empty(origin));

/** Verifies a record: its chain holds, ends where the record says, and replays to exactly the stored state. */
export const verifying =
  <R extends Folded & Json>(fold: Fold<R>) =>
  (record: R, stored: readonly StoredEntry[], sha256: Sha256): Verification => {
    const chain = verifyChain(fold.chainOf(record), stored, sha256);
    if (!chain.intact) return chain;
    const last = stored.length;
    if (record.revision !== last)
      return { intact: false, firstBad: last + 1, problem: `the record counts ${record.revision} entries` };
    if (record.head !== chain.head)
      return { intact: false, firstBad: last, problem: 'the record ends in another entry' };
    const led = replaying(fold)(record, stored, sha256);
    return canonicalJson(led) === canonicalJson(record)
      ? chain
      : { intact: false, firstBad: last, problem: 'the stored state is not what the entries lead to' };
  };

/** Folds the entries of an issue into its record. */
export const replay = replaying(ISSUE);

/** Verifies the record of an issue. */
export const verifyRecord = verifying(ISSUE);
