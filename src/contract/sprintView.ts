import * as z from 'zod';
import { digest, instant, jiraId, slug } from '../domain/shared/ids';
import { baselineCause, sprintPhase } from '../domain/sprint/schema';
import { checklistView, person, signoffSlot } from './view';

/** A sprint as Jira names it now; as the record remembers it when Jira has it no more. */
export const sprintName = z.strictObject({
  id: jiraId,
  name: z.string(),
  phase: sprintPhase,
  start: instant.nullable(),
  end: instant.nullable(),
  complete: instant.nullable(),
});
export type SprintName = z.infer<typeof sprintName>;

/**
 * How far a sprint's validation is: `none` nobody opened it, `open` work is going on, `ready` everything is there but the
 * signatures, `signing` some have signed, `validated` all have and it still holds, `stale` it was signed and something
 * changed since, `rejected` a signer said no.
 */
export const sprintState = z.enum(['none', 'open', 'ready', 'signing', 'validated', 'stale', 'rejected']);
export type SprintState = z.infer<typeof sprintState>;

const issueName = z.strictObject({
  id: jiraId,
  key: z.string(),
  summary: z.string(),
  status: z.string(),
  statusCategory: z.enum(['new', 'indeterminate', 'done']),
});

/** One issue of the sprint that the viewer may browse. `missing` says in short sentences why its gate is shut. */
export const sprintIssueRow = z.strictObject({
  issue: issueName,
  outcome: z.enum(['passed', 'blocked', 'not-applicable']),
  /** Who signed the counted gate for what the issue is now, oldest first: more may have to where it is not passed. */
  signed: z.array(z.strictObject({ by: person, role: z.string(), at: instant })).max(20),
  missing: z.array(z.string()).max(5),
  /** Roles or people who can settle it. */
  awaits: z.array(z.string()).max(5),
  estimate: z.number().nullable(),
  /** Items of checklists that were answered "not applicable", with the reason and who decided. */
  exceptions: z.array(
    z.strictObject({ item: z.string(), reason: z.string().nullable(), by: person.nullable() }),
  ),
  /** Whether it was in the baseline, came later, or there is no baseline. */
  since: z.enum(['baseline', 'added', 'none']),
  /** Completed sprints that held it before this one, the earliest first. */
  earlier: z.array(z.string()).max(10),
});
export type SprintIssueRow = z.infer<typeof sprintIssueRow>;

/** What moved since the baseline or since the last signature. Of an issue that the viewer may not browse no more than that it moved. */
export const sprintDrift = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed', 'reopened', 'irrelevant', 'relevant']),
  since: z.enum(['baseline', 'signature']),
  issue: z.strictObject({ id: jiraId, key: z.string() }).nullable(),
  at: instant.nullable(),
  by: person.nullable(),
  sentence: z.string(),
});
export type SprintDrift = z.infer<typeof sprintDrift>;

/** Who holds the sprint up: a person or a role, and the issues that wait for them. */
export const sprintBlocker = z.strictObject({
  who: z.string(),
  issues: z.array(z.strictObject({ id: jiraId, key: z.string() })).max(50),
  count: z.int().min(1),
});
export type SprintBlocker = z.infer<typeof sprintBlocker>;

/** Everything the modal, the project page and the report show of one sprint in one project, as this viewer may see it. */
export const sprintView = z.strictObject({
  sprint: sprintName,
  project: z.strictObject({ id: jiraId, key: z.string(), name: z.string() }),
  policy: z.strictObject({ version: z.int(), gate: z.strictObject({ id: slug, title: z.string() }) }),
  state: sprintState,
  /** The state in one sentence, with why. */
  sentence: z.string(),
  opened: z.strictObject({ at: instant, by: person.nullable() }).nullable(),
  /** Since when the scope is kept, where that is not since it was opened: the sprint started, or was reopened. */
  baseline: z.strictObject({ at: instant, because: baselineCause }).optional(),
  counts: z.strictObject({
    issues: z.int(),
    relevant: z.int(),
    passed: z.int(),
    irrelevant: z.int(),
    /** In the counts, but not listed: the viewer may not browse them. */
    hidden: z.int(),
    /** Of other projects, which have validations of their own. */
    elsewhere: z.int(),
  }),
  work: z.strictObject({ done: z.int(), total: z.int() }),
  issues: z.array(sprintIssueRow).max(500),
  blockers: z.array(sprintBlocker).max(50),
  checklists: z.array(checklistView),
  slots: z.array(signoffSlot),
  drift: z.array(sprintDrift).max(200),
  /** What a signer vouches for: sent back at signing. */
  fingerprint: digest,
  mayOpen: z.boolean(),
  mayAnswer: z.boolean(),
  mayReopen: z.boolean(),
  history: z.array(
    z.strictObject({ seq: z.int(), at: instant, by: person.nullable(), sentence: z.string() }),
  ),
  revision: z.int().min(0),
  checkedAt: instant,
});
export type SprintView = z.infer<typeof sprintView>;

/**
 * A signature that stands: the latest of each person in each role, and no rejection that the role has overruled. `by` is
 * null where the list holds more people than are named.
 */
const standingSignature = z.strictObject({
  role: z.string(),
  by: person.nullable(),
  decision: z.enum(['approved', 'rejected']),
  at: instant,
});

/** What a recorded look found. `later`: something was recorded after it, which it could not know of. */
const recordedLook = z.strictObject({
  at: instant,
  phase: sprintPhase,
  validated: z.boolean(),
  relevant: z.int(),
  passed: z.int(),
  later: z.boolean(),
});

/** A sprint in a list, from what is recorded: nothing of Jira's issues is read for it. */
export const sprintRow = z.strictObject({
  sprint: sprintName,
  /** Undefined where nobody opened a validation. */
  record: z
    .strictObject({
      opened: instant,
      signed: z.array(standingSignature),
      /** How many signatures were taken back, or ended when the validation was reopened. */
      revoked: z.int().min(0),
      /** Whether those that stand fill every role that the policy in force asks. */
      complete: z.boolean(),
      /** Null where no look was recorded. */
      looked: recordedLook.nullable(),
    })
    .optional(),
});
export type SprintRow = z.infer<typeof sprintRow>;
