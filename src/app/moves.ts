import { issueChain } from '../domain/audit/append';
import type { StoredEntry } from '../domain/audit/entry';
import { replay } from '../domain/audit/replay';
import { read } from '../domain/audit/verify';
import { guarding } from '../domain/gate/applies';
import type { FieldChange, IssueFacts } from '../domain/gate/facts';
import type { Policy } from '../domain/policy/schema';
import { emptyRecord } from '../domain/record/empty';
import type { IssueRecord } from '../domain/record/schema';
import type { Sha256 } from '../domain/shared/hash';
import type { Instant } from '../domain/shared/ids';
import type { Ports } from './ports';

/** How far back an update looks for moves whose own event was lost. */
const LOOK_BACK_MS = 24 * 60 * 60_000;

/** The moment from which on moves are looked for: 24 hours ago, or `since` when that is earlier. */
export function lookBackFrom(now: Instant, since: Instant = now): Instant {
  const day = new Date(Date.parse(now) - LOOK_BACK_MS).toISOString();
  return since < day ? since : day;
}

/**
 * Changes to a guarded status from a moment on, oldest first. What happened before the policy was in force is nothing
 * that it could judge.
 */
export function recentMoves({ changes }: IssueFacts, policy: Policy, earliest: Instant): FieldChange[] {
  return changes.filter(
    ({ field, to, at }) =>
      field === 'status' &&
      at >= earliest &&
      at >= policy.publishedAt &&
      guarding(policy, to ?? '').length > 0,
  );
}

/** All entries of a record, oldest first. */
export async function chainOf({ store }: Ports, record: IssueRecord): Promise<readonly StoredEntry[]> {
  return record.revision === 0 ? [] : store.entries(issueChain(record.issueId), 1, record.revision);
}

/**
 * Whether the chain tells of a move. The entry itself is looked for: a nonce is chosen by whoever sends a command,
 * and the record forgets old ones.
 */
export const isTold = (chain: readonly StoredEntry[], { history }: FieldChange): boolean =>
  chain.some(({ bytes }) => {
    const entry = read(bytes);
    return entry !== undefined && 'transition' in entry.payload && entry.payload.transition === history;
  });

/** The record of an issue as it was at a moment; the empty one where none was begun. */
export async function recordAt(
  ports: Ports,
  { facts, record }: { readonly facts: IssueFacts; readonly record: IssueRecord | undefined },
  moment: Instant,
): Promise<IssueRecord> {
  if (record === undefined) return emptyRecord(facts.id, facts.projectId, ports.randomSalt());
  if (record.revision === 0) return record;
  const [last] = await ports.store.entries(issueChain(record.issueId), record.revision, record.revision);
  if (last !== undefined && (read(last.bytes)?.at ?? moment) <= moment) return record;
  return asOf(record, await chainOf(ports, record), moment, ports.sha256);
}

/** The record as it was at a moment: the entries up to then, folded again. */
export function asOf(
  record: IssueRecord,
  chain: readonly StoredEntry[],
  moment: Instant,
  sha256: Sha256,
): IssueRecord {
  const after = chain.findIndex(({ bytes }) => (read(bytes)?.at ?? moment) > moment);
  return after === -1 ? record : replay(record, chain.slice(0, after), sha256);
}
