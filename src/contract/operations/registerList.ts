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
 * `register.list`: hazards across issues, the worst first, a page at a time; in one project, or in all that the viewer
 * may see. A page may hold fewer rows than asked for, even none, and still have a `next`.
 */
export const registerList = {
  name: 'register.list',
  request: z.strictObject({
    project: jiraId.optional(),
    dimension: dimension.optional(),
    /** `unknown`, or the least rank out of the worst: 0 is the worst level of each method. */
    atLeast: z.enum(['any', 'worst', 'second', 'unknown']).default('any'),
    flagged: z.boolean().default(false),
    cursor: z.string().max(2000).optional(),
    limit: z.int().min(1).max(50).default(25),
  }),
  response: z.strictObject({
    rows: z.array(registerRow),
    next: z.string().nullable(),
    projects: z.array(z.strictObject({ id: jiraId, key: z.string(), name: z.string() })),
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
    elsewhere: z.int().min(0),
    hidden: z.int().min(0),
    /** More was on record than one look takes in. */
    partial: z.boolean(),
  }),
} as const;
