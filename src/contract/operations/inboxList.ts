import * as z from 'zod';
import { instant, jiraId, slug } from '../../domain/shared/ids';
import { sprintPhase } from '../../domain/sprint/schema';

/** One thing that waits for the viewer. `because` says why it waits; `changed` which parts changed since the viewer signed. */
export const inboxRow = z.strictObject({
  issue: z.strictObject({
    id: jiraId,
    key: z.string(),
    summary: z.string(),
    status: z.string(),
    type: z.string(),
  }),
  project: z.strictObject({ id: jiraId, key: z.string(), name: z.string() }),
  gate: z.strictObject({ id: slug, title: z.string() }),
  role: z.strictObject({ id: slug, name: z.string() }),
  meaning: z.string(),
  since: instant,
  due: instant.nullable(),
  overdue: z.boolean(),
  because: z.enum(['first', 'stale', 'expired', 'rejected', 'not-independent']),
  /** Null: the viewer has not signed this before. */
  changed: z.array(z.string()).nullable(),
});
export type InboxRow = z.infer<typeof inboxRow>;

/** A sprint that waits for the viewer's signature on the whole. `relevant` and `passed` count its issues as last looked at. */
export const inboxSprint = z.strictObject({
  sprint: z.strictObject({ id: jiraId, name: z.string(), phase: sprintPhase }),
  project: z.strictObject({ id: jiraId, key: z.string(), name: z.string() }),
  role: z.strictObject({ id: slug, name: z.string() }),
  meaning: z.string(),
  since: instant,
  due: instant.nullable(),
  overdue: z.boolean(),
  because: inboxRow.shape.because,
  relevant: z.int().min(0),
  passed: z.int().min(0),
});
export type InboxSprint = z.infer<typeof inboxSprint>;

/** The most sprints that one answer names. */
export const MOST_INBOX_SPRINTS = 20;

/**
 * `inbox.list`: what waits for the viewer, overdue and oldest first, a page at a time; in one project on the project
 * page, across projects in the hub. Only what the viewer may browse and sign. A page may hold fewer rows than asked
 * for, even none, and still have a `next`.
 */
export const inboxList = {
  name: 'inbox.list',
  request: z.strictObject({
    role: slug.optional(),
    project: jiraId.optional(),
    overdue: z.boolean().default(false),
    cursor: z.string().max(20_000).optional(),
    limit: z.int().min(1).max(50).default(25),
  }),
  response: z.strictObject({
    rows: z.array(inboxRow),
    /** Sprints, the most urgent first: with the first page only. */
    sprints: z.array(inboxSprint).max(MOST_INBOX_SPRINTS),
    next: z.string().nullable(),
    /** Roles and projects that the filters can name. */
    roles: z.array(z.strictObject({ id: slug, name: z.string() })),
    projects: z.array(z.strictObject({ id: jiraId, key: z.string(), name: z.string() })),
    checkedAt: instant,
  }),
} as const;
