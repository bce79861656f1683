import * as z from 'zod';
import { storedEntry, type StoredEntry } from '../../domain/audit/entry';
import { policy, type Policy } from '../../domain/policy/schema';
import { issueRecord, type IssueRecord } from '../../domain/record/schema';
import { keptText } from '../../domain/shared/commitment';
import { digest, instant, jiraId } from '../../domain/shared/ids';
import type { EntryTexts, RefusalChain } from '../../app/ports';

/**
 * A stored value has typed attributes, which conditions and indexes see, and a body, which holds the whole. What
 * is in both must agree: a value that was changed in one place only is not believed.
 */
export const agree = (problem: string | undefined, context: z.RefinementCtx): void => {
  if (problem !== undefined)
    context.addIssue({ code: 'custom', message: 'attribute and body differ', path: [problem] });
};

/** `issue-record`: `body` carries its own version (`v`). */
export const recordRow = z
  .strictObject({
    project: jiraId,
    state: z.string(),
    revision: z.int().min(0),
    head: digest,
    body: issueRecord,
  })
  .superRefine(({ project, revision, head, body }, context) => {
    if (body.projectId !== project) agree('project', context);
    if (body.revision !== revision) agree('revision', context);
    if (body.head !== head) agree('head', context);
  });
export type RecordRow = z.output<typeof recordRow>;

/** `policy`: version 0 has no body, it only makes the first publication a compare-and-set like every other. */
export const policyRow = z
  .strictObject({ project: jiraId, version: z.int().min(0), body: policy.optional() })
  .superRefine(({ project, version, body }, context) => {
    if ((body?.projectId ?? project) !== project) agree('project', context);
    if ((body?.version ?? 0) !== version) agree('version', context);
  });
export type PolicyRow = z.output<typeof policyRow>;

/** `audit-entry`: the exact bytes that were hashed. */
export const entryRow = storedEntry;

/** `audit-text`: what may have to be erased, apart from what was hashed. */
export const textRow = z.strictObject({
  chain: z.string(),
  seq: z.int().min(1),
  body: z.record(z.string().max(64), keptText),
});
export type TextRow = z.output<typeof textRow>;

/** `refusal-chain`: the head of an issue's chain of refused transitions. */
export const refusalRow = z.strictObject({
  project: jiraId,
  revision: z.int().min(0),
  head: digest,
  body: z.strictObject({
    v: z.literal(1),
    issueId: jiraId,
    latest: z.record(z.string().max(4000), instant),
  }),
});
export type RefusalRow = z.output<typeof refusalRow>;

export const rowOfRecord = (record: IssueRecord, state: string): RecordRow => ({
  project: record.projectId,
  state,
  revision: record.revision,
  head: record.head,
  body: record,
});

export const rowOfPolicy = (inForce: Policy): PolicyRow => ({
  project: inForce.projectId,
  version: inForce.version,
  body: inForce,
});

export const rowOfEntry = ({ chain, seq, bytes, hash }: StoredEntry): StoredEntry => ({
  chain,
  seq,
  bytes,
  hash,
});

export const rowOfTexts = (chain: string, seq: number, texts: EntryTexts): TextRow => ({
  chain,
  seq,
  body: { ...texts },
});

export const rowOfRefusals = (chain: RefusalChain): RefusalRow => ({
  project: chain.projectId,
  revision: chain.revision,
  head: chain.head,
  body: { v: 1, issueId: chain.issueId, latest: { ...chain.latest } },
});

export const refusalsOf = ({ project, revision, head, body }: RefusalRow): RefusalChain => ({
  issueId: body.issueId,
  projectId: project,
  revision,
  head,
  latest: body.latest,
});
