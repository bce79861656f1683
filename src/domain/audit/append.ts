import { emptyRecord } from '../record/empty';
import { evolve } from '../record/evolve';
import type { IssueRecord } from '../record/schema';
import { canonicalJson } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import type { AccountId, Digest, Instant } from '../shared/ids';
import type { AuditEntry, StoredEntry } from './entry';
import type { AuditEvent } from './event';

/** Who did it, when, and under which version of the policy. */
export interface Circumstance {
  /** An account id, or `app` when the app itself noticed something. */
  readonly actor: AccountId;
  readonly at: Instant;
  readonly policy: number;
}

/** `SHA-256(0x00 || bytes)`: the leaf hash of RFC 6962 section 2.1, so that chains can join a Merkle log. */
export const entryHash = (sha256: Sha256, bytes: string): string => sha256(`\u0000${bytes}`);

/** Writes an entry as its exact canonical bytes and hash. */
export function seal(entry: AuditEntry, sha256: Sha256): StoredEntry {
  const bytes = canonicalJson(entry);
  return { chain: entry.chain, seq: entry.seq, bytes, hash: entryHash(sha256, bytes) };
}

export const issueChain = (issueId: string): string => `issue-${issueId}`;
export const policyChain = (projectId: string): string => `policy-${projectId}`;
export const sprintChain = (sprintId: string, projectId: string): string => `sprint-${sprintId}-${projectId}`;
/** A site has one chain. */
export const SITE_CHAIN = 'site-1';

/** The end of a chain: how many entries it has, and the hash of the last. */
export interface Tip {
  readonly chain: string;
  readonly seq: number;
  readonly head: Digest;
}

interface Linked {
  readonly entry: AuditEntry;
  readonly stored: StoredEntry;
}

/** Makes each event the entry after the one before it. */
function link(
  { chain, seq, head }: Tip,
  events: readonly AuditEvent[],
  circumstance: Circumstance,
  sha256: Sha256,
): readonly Linked[] {
  let prev = head;
  return events.map((event, index) => {
    const entry: AuditEntry = { ...circumstance, chain, prev, seq: seq + index + 1, ...event, v: 1 };
    const stored = seal(entry, sha256);
    prev = stored.hash;
    return { entry, stored };
  });
}

/** Appends events to any chain: the entries to store, and where the chain ends then. */
export function appendTo(
  tip: Tip,
  events: readonly AuditEvent[],
  circumstance: Circumstance,
  sha256: Sha256,
): { readonly entries: readonly StoredEntry[]; readonly seq: number; readonly head: Digest } {
  const entries = link(tip, events, circumstance, sha256).map(({ stored }) => stored);
  return { entries, seq: tip.seq + entries.length, head: entries.at(-1)?.hash ?? tip.head };
}

/** A record that is the fold of its chain: which chain that is, what comes before the first entry, how it takes one in. */
export interface Fold<R> {
  readonly chainOf: (record: R) => string;
  readonly empty: (record: R) => R;
  readonly evolve: (record: R, entry: AuditEntry, hash: Digest) => R;
}

/** What a record says of the end of its chain. */
export interface Folded {
  readonly revision: number;
  readonly head: Digest;
}

/** Appends events to the chain of a record: the entries to store, and the state that they lead to. */
export const appending =
  <R extends Folded>(fold: Fold<R>) =>
  (
    record: R,
    events: readonly AuditEvent[],
    circumstance: Circumstance,
    sha256: Sha256,
  ): { readonly record: R; readonly entries: readonly StoredEntry[] } => {
    const tip = { chain: fold.chainOf(record), seq: record.revision, head: record.head };
    const linked = link(tip, events, circumstance, sha256);
    return {
      record: linked.reduce((state, { entry, stored }) => fold.evolve(state, entry, stored.hash), record),
      entries: linked.map(({ stored }) => stored),
    };
  };

/** The record of an issue. */
export const ISSUE: Fold<IssueRecord> = {
  chainOf: ({ issueId }) => issueChain(issueId),
  empty: ({ issueId, projectId, salt }) => emptyRecord(issueId, projectId, salt),
  evolve,
};

/** Appends events to the chain of an issue. */
export const append = appending(ISSUE);
