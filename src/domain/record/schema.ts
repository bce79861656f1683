import * as z from 'zod';
import { answer } from '../checklist/answer';
import { riskAssessment } from '../risk/assessment';
import { accountId, digest, jiraId, nonce, slug } from '../shared/ids';
import { signoff } from '../signoff/schema';

/** The answers to one checklist, with the template version they were given to. */
export const answeredChecklist = z.strictObject({
  version: z.int().min(1),
  answers: z.record(slug, answer),
});
export type AnsweredChecklist = z.infer<typeof answeredChecklist>;

/**
 * All that the app knows of one issue: a fold of its audit entries. `revision` is the number of entries in the
 * chain, `head` the hash of the last one (64 zeros when there is none). `commands` maps the nonces of the latest
 * commands to the sequence number of their first entry, so that a repeated command finds its first result.
 */
export const issueRecord = z.strictObject({
  v: z.literal(1),
  issueId: jiraId,
  projectId: jiraId,
  salt: digest,
  revision: z.int().min(0),
  head: digest,
  checklists: z.record(slug, answeredChecklist),
  signoffs: z.array(signoff).max(200),
  assignees: z.array(accountId).max(200),
  gates: z.array(slug).max(30),
  /** Absent until somebody assesses. */
  risk: riskAssessment.optional(),
  commands: z.array(z.tuple([nonce, z.int().min(1)])).max(64),
});
export type IssueRecord = z.infer<typeof issueRecord>;
