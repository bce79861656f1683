import * as z from 'zod';
import { accountId, digest, instant, jiraId, slug } from '../shared/ids';

/** What a harm is a harm to. */
export const dimension = z.enum([
  'patient-safety',
  'privacy',
  'security',
  'clinical-workflow',
  'data-integrity',
  'schedule-regulatory',
]);
export type Dimension = z.infer<typeof dimension>;

/**
 * How severe, how probable, by points of the method's scales. `parts` stand for the probability where it is made of two:
 * ids of points, or decimals from 0 to 1. What is missing is unknown, never low.
 */
export const rating = z.strictObject({
  severity: slug.optional(),
  probability: slug.optional(),
  parts: z.tuple([z.string().max(40), z.string().max(40)]).optional(),
});
export type Rating = z.infer<typeof rating>;

/**
 * A risk control, carried out in a Jira issue. The kinds are those of ISO 14971:2019, 7.1, in order of preference:
 * inherently safe design, protective measures, information for safety.
 */
export const riskControl = z.strictObject({
  issueId: jiraId,
  kind: z.enum(['inherent-safety', 'protective', 'information']),
  reduces: z.enum(['severity', 'probability', 'both']),
  implemented: z.boolean(),
  verified: z.boolean(),
});
export type RiskControl = z.infer<typeof riskControl>;

/** Commitments to what people wrote. The texts lie beside the audit entry, by these labels. */
export const hazardWords = z.strictObject({
  hazard: digest.optional(),
  situation: digest.optional(),
  harm: digest.optional(),
  benefit: digest.optional(),
});
export type HazardWords = z.infer<typeof hazardWords>;

/** What is assessed of a hazard: hazard, hazardous situation, harm (ISO 14971:2019, 3.4 to 3.6), before and after controls. */
export const hazardContent = z.strictObject({
  dimensions: z.array(dimension).max(6),
  initial: rating,
  residual: rating,
  controls: z.array(riskControl).max(10),
  words: hazardWords,
});
export type HazardContent = z.infer<typeof hazardContent>;

/**
 * A hazard on record. `method` is the one that it was assessed by: another method does not know its points. `seq` is the
 * entry that wrote it last, and which holds its texts.
 */
export const hazard = z.strictObject({
  id: slug,
  ...hazardContent.shape,
  method: slug,
  seq: z.int().min(1),
  by: accountId,
  at: instant,
  since: instant,
});
export type Hazard = z.infer<typeof hazard>;

/** A residual risk above the ceiling that somebody accepted: `root` is the digest of what was accepted. */
export const acceptance = z.strictObject({
  role: slug,
  level: slug,
  root: digest,
  by: accountId,
  at: instant,
  seq: z.int().min(1),
});
export type Acceptance = z.infer<typeof acceptance>;

/** The most hazards of one issue. */
export const MOST_HAZARDS = 40;
/** The most acceptances and changes of level that are remembered; the trail has them all. */
export const MOST_ACCEPTANCES = 20;
export const MOST_LEVELS = 32;

const changedBy = z.strictObject({ seq: z.int().min(1), by: accountId, at: instant });

/** One change of level or score. `policy` is the version in force then, whose method knows the level. */
export const levelEntry = z.strictObject({
  ...changedBy.shape,
  level: slug,
  score: z.int().min(0).max(100),
  policy: z.int().min(0),
});
export type LevelEntry = z.infer<typeof levelEntry>;

/**
 * The risk assessment of an issue. `method` and `version` are those of the latest entry. `none` is the entry in which
 * somebody declared that there is no hazard; a hazard takes it away. Hazards are numbered as they come, `hazard-1` first,
 * and no number is given twice: `numbered` is the latest. `changed` is the latest entry that changed what is assessed.
 */
export const riskAssessment = z.strictObject({
  method: slug,
  version: z.int().min(1),
  hazards: z.array(hazard).max(MOST_HAZARDS),
  numbered: z.int().min(0),
  none: changedBy.optional(),
  changed: changedBy,
  accepted: z.array(acceptance).max(MOST_ACCEPTANCES),
  /** Of the latest entry: `unknown`, or a level of the method, and 0 to 100. */
  level: slug,
  score: z.int().min(0).max(100),
  /** The latest changes of level or score, oldest first. */
  history: z.array(levelEntry).max(MOST_LEVELS),
});
export type RiskAssessment = z.infer<typeof riskAssessment>;
