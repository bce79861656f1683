import { appending, sprintChain, type Fold } from '../audit/append';
import type { StoredEntry } from '../audit/entry';
import { verifying } from '../audit/replay';
import type { Verification } from '../audit/verify';
import type { Sha256 } from '../shared/hash';
import { rootOf } from '../signoff/fingerprint';
import { emptySprint } from './empty';
import { evolveSprint } from './evolve';
import type { SprintRecord } from './schema';

/** The record of a sprint in one project. */
const SPRINT: Fold<SprintRecord> = {
  chainOf: ({ sprintId, projectId }) => sprintChain(sprintId, projectId),
  empty: ({ sprintId, projectId, salt }) => emptySprint(sprintId, projectId, salt),
  evolve: evolveSprint,
};

/** Appends events to the chain of a sprint: the entries to store, and the record that they lead to. */
export const appendSprint = appending(SPRINT);

const verifyFold = verifying(SPRINT);

/**
 * Verifies the record of a sprint: its chain holds, ends where the record says, and leads to exactly what is stored. The
 * salt stands in no entry: it must be the one that the fingerprints of the signatures were made with.
 */
export function verifySprint(
  record: SprintRecord,
  stored: readonly StoredEntry[],
  sha256: Sha256,
): Verification {
  const verification = verifyFold(record, stored, sha256);
  const odd = record.signoffs.find(
    ({ fingerprint: { root, parts } }) => rootOf(record.salt, parts, sha256).root !== root,
  );
  if (!verification.intact || odd === undefined) return verification;
  return {
    intact: false,
    firstBad: odd.seq,
    problem: 'its fingerprint was made with another salt than the record holds',
  };
}
