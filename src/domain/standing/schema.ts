import * as z from 'zod';
import { dimension, MOST_HAZARDS } from '../risk/assessment';
import { levelLetter } from '../risk/method';
import { instant, jiraId, slug } from '../shared/ids';

/** A level with what it takes to compare it across methods: `rank` of `of` (0 is the least). */
export const knownLevel = z.strictObject({
  id: slug,
  name: z.string().max(40),
  letter: levelLetter,
  rank: z.int().min(0).max(6),
  of: z.int().min(2).max(7),
});
export type KnownLevel = z.infer<typeof knownLevel>;

/** A hazard in a line: where it stands in the matrix after controls, and what it still wants. No words. */
export const standingHazard = z.strictObject({
  id: slug,
  /** The entry that holds its words. */
  seq: z.int().min(1),
  dimensions: z.array(dimension).max(6),
  severity: slug.optional(),
  probability: slug.optional(),
  level: knownLevel.nullable(),
  initial: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  controls: z.int().min(0),
  unverified: z.int().min(0),
  /** The issue of the first control that is not verified. */
  control: jiraId.optional(),
  since: instant,
});
export type StandingHazard = z.infer<typeof standingHazard>;

/**
 * Where an issue stands, in a line that lists, roll-ups and registers read instead of the issue and its record: gates,
 * whom they wait for, risk, and how the level came about. Derived, and projected with everything else. `level` null is
 * unknown. `history` holds the latest changes of level or score, oldest first.
 */
export const standing = z.strictObject({
  issueId: jiraId,
  projectId: jiraId,
  revision: z.int().min(0),
  at: instant,
  state: z.enum(['none', 'blocked', 'passed']),
  missing: z.int().min(0),
  waits: z.array(z.strictObject({ role: slug, gate: slug, since: instant, due: instant.optional() })).max(10),
  level: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  accepted: z.boolean(),
  method: z.strictObject({ id: slug, version: z.int().min(1) }).nullable(),
  hazards: z.array(standingHazard).max(MOST_HAZARDS),
  /** Hazards that a roll-up has no room for. */
  leftOut: z.int().min(0).optional(),
  drafts: z.int().min(0),
  /** What the indicators come to, 0 to 100; those that say yes, and how many could not say. */
  inherent: z.int().min(0).max(100),
  indicators: z.array(slug).max(40),
  indicatorsUnknown: z.int().min(0),
  history: z.array(z.tuple([instant, slug, z.int().min(0).max(100)])).max(16),
  /** Sign-offs that count, newest last: when, in which role, on which gate. */
  signed: z.array(z.tuple([instant, slug, slug])).max(20),
  /** Regulatory checklists that are complete: when, and which. */
  regulatory: z.array(z.tuple([instant, slug])).max(10),
  /** A gate was bypassed, and when. */
  bypassed: instant.optional(),
});
export type Standing = z.infer<typeof standing>;
