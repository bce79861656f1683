import type { JiraId } from '../../domain/shared/ids';

/** Into how many documents a roll-up is divided: children that change at the same time seldom meet. */
export const BUCKETS = 16;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The bucket of a child, by a hash of its id (FNV-1a, folded). It must never change: rows lie where it says. */
export function bucketOf(issueId: JiraId): number {
  let hash = FNV_OFFSET;
  for (const character of issueId) hash = Math.imul(hash ^ character.charCodeAt(0), FNV_PRIME);
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}
