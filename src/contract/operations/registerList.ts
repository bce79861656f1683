import * as z from 'zod';
import { dimension } from '../../domain/risk/assessment';
import { instant, jiraId, slug } from '../../domain/shared/ids';
import { knownLevel } from '../../domain/standing/schema';
import { riskMethod } from '../../domain/risk/method';

/** One hazard of the register. `flags` are why it is marked red, in words. */
export const registerRow = z.strictObject({
  issue: z.strictObject({
    id: jiraId,
    key: z.string(),
    summary: z.string(),
    status: z.string(),
    type: z.string(),
  }),
  project: z.strictObject({ id: jiraId, key: z.string(), name: z.string() }),
  hazard: slug,
  title: z.string().nullable(),
  harm: z.string().nullable(),
  dimensions: z.array(dimension),
  initial: knownLevel.nullable(),
  level: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  severity: slug.nullable(),
  probability: slug.nullable(),
  controls: z.int().min(0),
  unverified: z.int().min(0),
  accepted: z.boolean(),
  since: instant,
  ageDays: z.int().min(0),
  flags: z.array(z.string()),
});
export type RegisterRow = z.infer<typeof registerRow>;

/**
 * `register.list`: hazards across issues, a page at a time: the riskiest issue first, and of each issue its worst hazard
 * first; in one project, or in those that the viewer may see and that have a policy. Issues are not torn apart: a page may
 * hold more rows than asked for, fewer, or even none, and still have a `next`.
 */
export const registerList = {
  name: 'register.list',
  request: z.strictObject({
    project: jiraId.optional(),
    dimension: dimension.optional(),
    /** The worst level of each method, the two worst, or what has no level. */
    atLeast: z.enum(['any', 'worst', 'second', 'unknown']).default('any'),
    flagged: z.boolean().default(false),
    cursor: z.string().max(30_000).optional(),
    limit: z.int().min(1).max(50).default(25),
  }),
  response: z.strictObject({
    rows: z.array(registerRow),
    next: z.string().nullable(),
    projects: z.array(z.strictObject({ id: jiraId, key: z.string(), name: z.string() })),
    /** The viewer may see more projects than one list takes in: choose one. */
    partial: z.boolean(),
    checkedAt: instant,
  }),
} as const;

/** `register.heat`: how many hazards of a project stand in each cell of its method, as far as the viewer may see them. */
export const registerHeat = {
  name: 'register.heat',
  request: z.strictObject({ project: jiraId }),
  response: z.strictObject({
    method: riskMethod.nullable(),
    cells: z.array(
      z.strictObject({
        severity: slug,
        probability: slug,
        hazards: z.int().min(1),
        issues: z.array(z.strictObject({ id: jiraId, key: z.string() })).max(100),
      }),
    ),
    /** Hazards that stand in no cell: drafts, and those that were scored by another method. */
    elsewhere: z.int().min(0),
    /** More was on record than one look takes in. */
    partial: z.boolean(),
  }),
} as const;
