import * as z from 'zod';
import { instant, jiraId } from '../../domain/shared/ids';
import { knownLevel } from '../../domain/standing/schema';

/** A version or a sprint: how many of its issues are past their gates, what is still to sign, and how risky it is. */
export const milestone = z.strictObject({
  kind: z.enum(['version', 'sprint']),
  id: jiraId,
  name: z.string(),
  project: z.strictObject({ id: jiraId, key: z.string(), name: z.string() }),
  due: z.string().nullable(),
  passed: z.int().min(0),
  total: z.int().min(0),
  toSign: z.int().min(0),
  unassessed: z.int().min(0),
  level: knownLevel.nullable(),
  /** In a sentence: on time, late, or not enough sign-offs to say. */
  forecast: z.strictObject({
    kind: z.enum(['done', 'on-time', 'late', 'unknown']),
    from: instant.nullable(),
    to: instant.nullable(),
    sentence: z.string(),
  }),
  marks: z
    .array(
      z.strictObject({ kind: z.enum(['sign-off', 'regulatory', 'waiting']), at: instant, label: z.string() }),
    )
    .max(60),
});
export type Milestone = z.infer<typeof milestone>;

/** A risk or an event that somebody has to look at, how old it is, and who is needed. */
export const redFlag = z.strictObject({
  title: z.string(),
  detail: z.string(),
  issue: z.strictObject({ id: jiraId, key: z.string() }).nullable(),
  ageDays: z.int().min(0),
  needs: z.string().nullable(),
});
export type RedFlag = z.infer<typeof redFlag>;

/** `portfolio.get`: milestones with gate progress, red flags and a time line, over projects that the viewer may see. */
export const portfolioGet = {
  name: 'portfolio.get',
  request: z.strictObject({ projects: z.array(jiraId).max(20).optional() }),
  response: z.strictObject({
    headline: z.string(),
    explanation: z.string(),
    milestones: z.array(milestone).max(100),
    flags: z.array(redFlag).max(50),
    /** What forecasts rest on. */
    basis: z.strictObject({ signoffs: z.int().min(0), days: z.int(), medianWaitDays: z.number().nullable() }),
    briefing: z.array(
      z.strictObject({
        reader: z.enum(['executive', 'clinical', 'technical']),
        paragraphs: z.array(z.string()),
      }),
    ),
    projects: z.array(z.strictObject({ id: jiraId, key: z.string(), name: z.string() })),
    /** More projects or issues than one look takes in. */
    partial: z.boolean(),
    checkedAt: instant,
  }),
} as const;
