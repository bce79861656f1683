import * as z from 'zod';
import { instant, jiraId } from '../../domain/shared/ids';
import { knownLevel } from '../../domain/standing/schema';

const project = z.strictObject({ id: jiraId, key: z.string(), name: z.string() });

/**
 * A version or a sprint, counted over those of its issues that the viewer may see and for which a gate is: how many are
 * past their gates, what is still to sign, and how risky it is.
 */
export const milestone = z.strictObject({
  kind: z.enum(['version', 'sprint']),
  id: jiraId,
  name: z.string(),
  project,
  due: z.iso.date().nullable(),
  passed: z.int().min(0),
  total: z.int().min(0),
  /** Sign-offs that wait, and at least one for each issue that is not past its gates. */
  toSign: z.int().min(0),
  /** Issues of which nothing is recorded, or whose risk is unknown. */
  unassessed: z.int().min(0),
  /** Issues that one look did not take in. */
  unread: z.int().min(0),
  /** Whether the policy scores risk at all. */
  scored: z.boolean(),
  /** The worst level that is known; null when none is. */
  level: knownLevel.nullable(),
  /** In a sentence: done, on time, late, or why nothing can be said. */
  forecast: z.strictObject({
    kind: z.enum(['done', 'on-time', 'late', 'undated', 'unknown']),
    from: instant.nullable(),
    to: instant.nullable(),
    sentence: z.string(),
  }),
  marks: z
    .array(
      z.strictObject({ kind: z.enum(['sign-off', 'regulatory', 'waiting']), at: instant, label: z.string() }),
    )
    .max(60),
  /** Older marks that are left out. */
  moreMarks: z.int().min(0),
});
export type Milestone = z.infer<typeof milestone>;

/** A risk or an event that somebody has to look at, how old it is, and what it needs of whom, in words. */
export const redFlag = z.strictObject({
  kind: z.enum(['risk', 'bypassed', 'overdue', 'draft']),
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
    /** Red flags that are left out. */
    moreFlags: z.int().min(0),
    /** What forecasts rest on. */
    basis: z.strictObject({ signoffs: z.int().min(0), days: z.int(), medianWaitDays: z.number().nullable() }),
    briefing: z.array(
      z.strictObject({
        reader: z.enum(['executive', 'clinical', 'technical']),
        paragraphs: z.array(z.string()),
        /** Where each figure of the paragraphs was counted. */
        sources: z.array(z.strictObject({ figure: z.string(), from: z.string() })),
      }),
    ),
    projects: z.array(project),
    /** More projects, milestones or issues than one look takes in. */
    partial: z.boolean(),
    checkedAt: instant,
  }),
} as const;
