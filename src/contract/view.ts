import * as z from 'zod';
import { answerValue } from '../domain/checklist/answer';
import { item } from '../domain/checklist/template';
import { changedPart, reason } from '../domain/gate/reason';
import { accountId, digest, instant, jiraId, slug } from '../domain/shared/ids';
import { signoffState } from '../domain/signoff/schema';
import { nextStep } from './nextStep';
import { itemChange } from './operations/templateGet';
import { riskSummary } from './riskSummary';
import { sprintLine } from './sprintLine';

export type { NextStep } from './nextStep';

/** A person as Jira names them now. `closed` accounts keep their signatures. */
export const person = z.strictObject({
  accountId,
  name: z.string(),
  closed: z.boolean().optional(),
});
export type Person = z.infer<typeof person>;

/** Who can settle something: the viewer, people by name, and how many more. Nobody: name the role. */
export const who = z.strictObject({
  you: z.boolean(),
  people: z.array(person).max(3),
  more: z.int().min(0),
  role: slug.optional(),
  roleName: z.string().optional(),
  editors: z.boolean().optional(),
});
export type Who = z.infer<typeof who>;

/** Where a reason is settled. `wait` names the reason (by its number, from 1) that comes first. */
export const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), checklist: slug, item: slug }),
  z.strictObject({ kind: z.literal('sign'), gate: slug, role: slug }),
  z.strictObject({ kind: z.literal('risk') }),
  z.strictObject({ kind: z.literal('wait'), reason: z.int().min(1) }),
  z.strictObject({ kind: z.literal('others') }),
]);
export type Action = z.infer<typeof action>;

/** One reason in words: the fact, the cause in small type, who can settle it, and where. */
export const reasonView = z.strictObject({
  reason,
  title: z.string(),
  detail: z.string().optional(),
  who,
  action,
});
export type ReasonView = z.infer<typeof reasonView>;

/** A part of what is signed: its label, its state in words, its hash, and how it compares to the viewer's last signature. */
export const partView = z.strictObject({
  part: z.string(),
  label: z.string(),
  state: z.string(),
  hash: digest,
  sinceYours: z.enum(['same', 'changed', 'first']),
});
export type PartView = z.infer<typeof partView>;

/** Old and new text of a material field since the viewer's or the latest signature, from Jira's own changelog. */
export const changeView = z.strictObject({
  ...changedPart.shape,
  label: z.string(),
  byName: z.string().optional(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type ChangeView = z.infer<typeof changeView>;

/**
 * A sign-off that was given, as people read it. `at` is UTC; the page adds local time. `policy` is the version that was
 * in force then: `policy.version` tells what it asked.
 */
export const givenSignoff = z.strictObject({
  seq: z.int(),
  signer: person,
  printedName: z.string().nullable(),
  at: instant,
  meaning: z.string(),
  decision: z.enum(['approved', 'rejected']),
  state: signoffState,
  rationale: z.string().nullable(),
  changed: z.array(changedPart),
  canRevoke: z.boolean(),
  policy: z.int().min(1),
});
export type GivenSignoff = z.infer<typeof givenSignoff>;

/** One requirement to sign, and the sign-offs given for it. `mayNot` is why this viewer cannot, in a sentence. */
export const signoffSlot = z.strictObject({
  gate: slug,
  role: slug,
  roleName: z.string(),
  meaning: z.string(),
  count: z.int(),
  after: slug.optional(),
  afterName: z.string().optional(),
  given: z.array(givenSignoff),
  outstanding: z.int(),
  who,
  canSign: z.boolean(),
  mayNot: z.string().optional(),
});
export type SignoffSlot = z.infer<typeof signoffSlot>;

/** One gate: its decision, what it guards, why it is shut, and what its signers vouch for. */
export const gateView = z.strictObject({
  id: slug,
  title: z.string(),
  guards: z.array(z.strictObject({ id: jiraId, name: z.string() })),
  outcome: z.enum(['passed', 'blocked', 'not-applicable']),
  reachable: z.boolean(),
  sentence: z.string(),
  reasons: z.array(reasonView),
  checklists: z.array(slug),
  slots: z.array(signoffSlot),
  fingerprint: z.strictObject({ root: digest, parts: z.array(partView) }),
  changes: z.array(changeView),
});
export type GateView = z.infer<typeof gateView>;

/**
 * An item with its answer. `revision` is the audit entry of the answer (0 when open): send it back to replace it.
 * `outdated` says that the item reads differently since it was answered: the answer does not count any more.
 */
export const itemView = z.strictObject({
  item,
  value: answerValue,
  reason: z.string().nullable(),
  evidence: z.array(z.string()),
  by: person.optional(),
  at: instant.optional(),
  revision: z.int().min(0),
  outdated: z.boolean(),
});
export type ItemView = z.infer<typeof itemView>;

/**
 * A checklist in the version in force. `answeredVersion` is the version of the latest answer, null before the first;
 * `news` are the items that the versions since then added, changed or removed and that are not answered anew.
 */
export const checklistView = z.strictObject({
  id: slug,
  version: z.int(),
  answeredVersion: z.int().nullable(),
  news: z.array(itemChange),
  title: z.string(),
  purpose: z.string(),
  answered: z.int(),
  total: z.int(),
  openRequired: z.int(),
  items: z.array(itemView),
});
export type ChecklistView = z.infer<typeof checklistView>;

/** Everything the panel, the context entry and the dialogs show of one issue, as this viewer may see it. Above level 0 it has children. */
export const issueView = z.strictObject({
  issue: z.strictObject({
    id: jiraId,
    key: z.string(),
    summary: z.string(),
    status: z.string(),
    statusId: jiraId,
    hierarchyLevel: z.int(),
  }),
  viewer: z.strictObject({ accountId, mayAnswer: z.boolean(), roles: z.array(slug) }),
  policy: z.strictObject({ version: z.int(), title: z.string(), publishedAt: instant }).nullable(),
  state: z.enum(['passed', 'blocked', 'none', 'no-policy']),
  missing: z.int().min(0),
  revision: z.int().min(0),
  checkedAt: instant,
  nextStep,
  gates: z.array(gateView),
  /** Where the policy says how risk is scored. */
  risk: riskSummary.optional(),
  /** The open sprints that the issue is in, where the policy says what validates one. */
  sprints: z.array(sprintLine).max(10).optional(),
  checklists: z.array(checklistView),
});
export type IssueView = z.infer<typeof issueView>;

/** Proof of a write: the first audit entry that the command made. The same for a repeated command. */
export const receipt = z.strictObject({ seq: z.int(), at: instant, hash: digest, repeated: z.boolean() });
export type Receipt = z.infer<typeof receipt>;
