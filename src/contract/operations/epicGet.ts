import * as z from 'zod';
import { instant, jiraId, slug } from '../../domain/shared/ids';
import { knownLevel } from '../../domain/standing/schema';
import { riskMethod } from '../../domain/risk/method';
import { levelView } from '../riskView';

const state = z.enum(['none', 'blocked', 'passed', 'unassessed']);
const trend = z.enum(['up', 'down', 'same', 'new']);

/** One child in a line. `level` null is unknown. */
export const childRow = z.strictObject({
  issue: z.strictObject({
    id: jiraId,
    key: z.string(),
    summary: z.string(),
    status: z.string(),
    statusCategory: z.enum(['new', 'indeterminate', 'done']),
    type: z.string(),
  }),
  state,
  missing: z.int().min(0),
  level: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  trend,
  /** Whom it waits for: names of roles, the first to be due first. */
  awaits: z.array(z.string()),
  overdue: z.boolean(),
});
export type ChildRow = z.infer<typeof childRow>;

/** What drives an epic's risk: a sentence, its cause, the issue, and who can settle it. */
export const driver = z.strictObject({
  title: z.string(),
  cause: z.string(),
  issue: z.strictObject({ id: jiraId, key: z.string() }),
  level: knownLevel.nullable(),
  who: z.string().nullable(),
  cell: z.strictObject({ severity: slug, probability: slug }).nullable(),
});
export type Driver = z.infer<typeof driver>;

/** How many hazards stand in one cell of the matrix, and in which issues. */
export const heatCell = z.strictObject({
  severity: slug,
  probability: slug,
  hazards: z.int().min(1),
  issues: z.array(z.strictObject({ id: jiraId, key: z.string() })).max(100),
});

export const childSort = z.enum(['level', 'key', 'status', 'trend']);
export const childFilter = z.enum(['all', 'needs-someone', 'blocked', 'unassessed']);

/**
 * Everything that the panel shows of an issue with children, as this viewer may see it: children whom the viewer may not
 * browse are in no number but `hidden`.
 */
export const epicView = z.strictObject({
  issue: z.strictObject({ id: jiraId, key: z.string(), summary: z.string() }),
  method: riskMethod.nullable(),
  /** The sentence why, and beside it what else counts: further issues, what is not assessed, the score of last week. */
  overall: z.strictObject({ ...levelView.shape, detail: z.string() }),
  /** The one step that brings it down, and who can. */
  bringsDown: z
    .strictObject({
      title: z.string(),
      then: z.string(),
      issue: z.strictObject({ id: jiraId, key: z.string() }),
    })
    .nullable(),
  visible: z.int().min(0),
  hidden: z.int().min(0),
  distribution: z.array(z.strictObject({ level: knownLevel.nullable(), count: z.int().min(1) })),
  blocked: z.int().min(0),
  awaiting: z.int().min(0),
  overdue: z.int().min(0),
  heat: z.array(heatCell),
  /** Hazards that stand in no cell: drafts, scored by another method, or left out where an issue has very many children. */
  elsewhere: z.int().min(0),
  drivers: z.array(driver).max(10),
  /** The epic at the end of each of the last weeks, oldest first, the last one now; null before anything was known. */
  trend: z
    .array(z.strictObject({ at: instant, level: knownLevel.nullable(), score: z.int().nullable() }))
    .max(12),
  changed: z
    .array(
      z.strictObject({
        direction: z.enum(['up', 'down', 'new', 'passed']),
        sentence: z.string(),
        at: instant,
      }),
    )
    .max(20),
  children: z.array(childRow).max(100),
  /** How many children the filter leaves, and where the next page starts. */
  filtered: z.int().min(0),
  counts: z.strictObject({
    needsSomeone: z.int().min(0),
    blocked: z.int().min(0),
    unassessed: z.int().min(0),
  }),
  next: z.int().nullable(),
  rolledUpAt: instant.nullable(),
  checkedAt: instant,
});
export type EpicView = z.infer<typeof epicView>;

/** `epic.get`: risk and compliance of an issue's children. Needs Browse on the issue. */
export const epicGet = {
  name: 'epic.get',
  request: z.strictObject({
    sort: childSort.default('level'),
    filter: childFilter.default('all'),
    from: z.int().min(0).max(10_000).default(0),
    limit: z.int().min(1).max(90).default(25),
  }),
  response: epicView,
} as const;
