import * as z from 'zod';
import { NO_ENTRY } from '../audit/entry';
import { accountId, digest, instant, jiraId, nonce, type JiraId } from '../shared/ids';
import { policyDraft } from './draft';

export const REMEMBERED_COMMANDS = 32;

/** A draft with who wrote it last, and the version that was in force when it was begun. */
export const writtenDraft = z.strictObject({
  content: policyDraft,
  basedOn: z.int().min(0),
  by: accountId,
  at: instant,
});
export type WrittenDraft = z.infer<typeof writtenDraft>;

/** A draft that lowers a requirement: published once a second person confirms it. */
export const proposal = z.strictObject({
  content: policyDraft,
  replaces: z.int().min(0),
  by: accountId,
  at: instant,
});
export type Proposal = z.infer<typeof proposal>;

/**
 * Where a project's policy is worked on. `revision` counts every change and is what writers compare; `seq` and `head`
 * are the end of the project's audit chain, `policy-<project id>`, which tells of what was published and by whom.
 * `commands` holds the nonces of the latest commands, each with the revision that it led to and the version that it put
 * in force (0 for none), so that a repeated command finds its first result.
 */
export const policyDesk = z.strictObject({
  v: z.literal(1),
  projectId: jiraId,
  revision: z.int().min(0),
  seq: z.int().min(0),
  head: digest,
  draft: writtenDraft.optional(),
  proposal: proposal.optional(),
  /** Who changed the desk last. */
  changedBy: accountId.optional(),
  commands: z.array(z.tuple([nonce, z.int().min(0), z.int().min(0)])).max(REMEMBERED_COMMANDS),
});
export type PolicyDesk = z.infer<typeof policyDesk>;

/** A desk on which nothing lies yet. */
export const emptyDesk = (projectId: JiraId): PolicyDesk => ({
  v: 1,
  projectId,
  revision: 0,
  seq: 0,
  head: NO_ENTRY,
  commands: [],
});
