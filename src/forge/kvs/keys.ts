import { SITE_CHAIN, sprintChain } from '../../domain/audit/append';
import type { JiraId, Slug } from '../../domain/shared/ids';

/** The custom entities of the manifest. A deployed entity can never be removed. */
export const ENTITIES = {
  record: 'issue-record',
  policy: 'policy',
  desk: 'policy-desk',
  site: 'site',
  template: 'template',
  projection: 'projection',
  awaiting: 'awaiting',
  entry: 'audit-entry',
  text: 'audit-text',
  method: 'risk-method',
  standing: 'standing',
  rollup: 'risk-rollup',
  sprint: 'sprint-record',
  refusals: 'refusal-chain',
} as const;
export type EntityName = (typeof ENTITIES)[keyof typeof ENTITIES];

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/**
 * Keys are made of ids, chain names and numbers only: text that a person typed never becomes a key. A transaction may
 * use a key once, and whether the same key in two entities counts as two is not documented: keys of different
 * entities that are written together always differ.
 */
export const recordKey = (issueId: JiraId): string => issueId;

/** The policy in force of a project. */
export const policyKey = (projectId: JiraId): string => projectId;

/** One version of a project's policy, for ever. */
export const policyVersionKey = (projectId: JiraId, version: number): string =>
  `${projectId}:${padded(version, 6)}`;

/** Where the policy of a project is worked on. */
export const deskKey = (projectId: JiraId): string => `desk-${projectId}`;

/** What holds for the whole site. */
export const SITE_KEY = SITE_CHAIN;

/** The latest hourly passes. */
export const PASSES_KEY = `${SITE_CHAIN}:passes`;

/** One version of a template of the site's own, for ever. */
export const templateKey = (id: Slug, version: number): string => `template-${id}:${padded(version, 6)}`;

/** The draft of a template. */
export const templateDraftKey = (id: Slug): string => `template-${id}:draft`;

/** One version of a risk method of the site's own, for ever. */
export const methodKey = (id: Slug, version: number): string => `method-${id}:${padded(version, 6)}`;

/** What was last projected of an issue. */
export const projectionKey = (issueId: JiraId): string => `projected-${issueId}`;

/**
 * One row of the approver's queue, by its place among the rows of its issue. Whatever the rows before and after are,
 * replacing them touches no more keys than the longer of both lists has: it always fits into one transaction.
 */
export const awaitingKey = (issueId: JiraId, place: number): string =>
  `awaiting-${issueId}:${padded(place, 2)}`;

/** For whom a sprint was last found to wait in a project. */
export const sprintWaitsKey = (sprintId: JiraId, projectId: JiraId): string =>
  `projected-${sprintKey(sprintId, projectId)}`;

/** One row of the approver's queue about a sprint, by its place among the rows of its sprint. */
export const awaitingSprintKey = (sprintId: JiraId, projectId: JiraId, place: number): string =>
  `awaiting-${sprintKey(sprintId, projectId)}:${padded(place, 2)}`;

/** Where an issue stands. */
export const standingKey = (issueId: JiraId): string => `standing-${issueId}`;

/** One of the sixteen parts of the roll-up of a parent. */
export const rollupKey = (parentId: JiraId, bucket: number): string => `${parentId}:${padded(bucket, 2)}`;

/** The record of a sprint in a project, which is also the name of its chain. */
export const sprintKey = (sprintId: JiraId, projectId: JiraId): string => sprintChain(sprintId, projectId);

/** One audit entry. Zero-padded, so that keys sort as the chain runs. */
export const entryKey = (chain: string, seq: number): string => `${chain}:${padded(seq, 10)}`;

/** The texts of one audit entry. */
export const textKey = (chain: string, seq: number): string => `${entryKey(chain, seq)}:text`;

/** The head of the chain of refused transitions of an issue. */
export const refusalsKey = (issueId: JiraId): string => `refused-${issueId}`;
