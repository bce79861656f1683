import { emptyRecord } from '../record/empty';
import { evolve } from '../record/evolve';
import type { IssueRecord } from '../record/schema';
import { canonicalJson } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import { entryHash, issueChain } from './append';
import type { StoredEntry } from './entry';
import { read, verifyChain, type Verification } from './verify';

/** Folds verified entries into the state that they lead to. */
export function replay(origin: IssueRecord, stored: readonly StoredEntry[], sha256: Sha256): IssueRecord {
  return stored.reduce(
    (state, { bytes }) => {
      const entry = read(bytes);
      return entry === undefined ? state : evolve(state, entry, entryHash(sha256, bytes));
    },
    emptyRecord(origin.issueId, origin.projectId, origin.salt),
  );
}

/** Verifies a record: its chain holds, ends where the record says, and replays to exactly the stored state. */
export function verifyRecord(
  record: IssueRecord,
  stored: readonly StoredEntry[],
  sha256: Sha256,
): Verification {
  const chain = verifyChain(issueChain(record.issueId), stored, sha256);
  if (!chain.intact) return chain;
  const last = stored.length;
  if (record.revision !== last)
    return { intact: false, firstBad: last + 1, problem: `the record counts ${record.revision} entries` };
  if (record.head !== chain.head)
    return { intact: false, firstBad: last, problem: 'the record ends in another entry' };
  const same = canonicalJson(replay(record, stored, sha256)) === canonicalJson(record);
  return same
    ? chain
    : { intact: false, firstBad: last, problem: 'the stored state is not what the entries lead to' };
}
