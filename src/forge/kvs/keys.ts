import type { JiraId } from '../../domain/shared/ids';

/** The custom entities of the manifest. A deployed entity can never be removed. */
export const ENTITIES = {
  record: 'issue-record',
  policy: 'policy',
  entry: 'audit-entry',
  text: 'audit-text',
  refusals: 'refusal-chain',
} as const;
export type EntityName = (typeof ENTITIES)[keyof typeof ENTITIES];

/** Keys are made of ids, chain names and numbers only: text that a person typed never becomes a key. */
export const recordKey = (issueId: JiraId): string => issueId;

/** The policy in force of a project. */
export const policyKey = (projectId: JiraId): string => projectId;

/** One version of a project's policy, for ever. */
export const policyVersionKey = (projectId: JiraId, version: number): string =>
  `${projectId}:${String(version).padStart(6, '0')}`;

/** One audit entry. Zero-padded, so that keys sort as the chain runs. */
export const entryKey = (chain: string, seq: number): string => `${chain}:${String(seq).padStart(10, '0')}`;

/**
 * The texts of one audit entry. A transaction may use a key once, and whether the same key in two entities counts
 * as two is not documented: the key of a text is never the key of an entry.
 */
export const textKey = (chain: string, seq: number): string => `${entryKey(chain, seq)}:text`;

/** The head of the chain of refused transitions of an issue. */
export const refusalsKey = (issueId: JiraId): string => `refused-${issueId}`;
