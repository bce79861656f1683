import * as z from 'zod';
import { accountId, digest, instant, jiraId, nonce } from '../shared/ids';
import { policyDraft } from './draft';

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
 */
export const policyDesk = z.strictObject({
  v: z.literal(1),
  projectId: jiraId,
  revision: z.int().min(0),
  seq: z.int().min(0),
  head: digest,
  draft: writtenDraft.optional(),
  proposal: proposal.optional(),
  commands: z.array(z.tuple([nonce, z.int().min(0)])).max(32),
});
export type PolicyDesk = z.infer<typeof policyDesk>;
