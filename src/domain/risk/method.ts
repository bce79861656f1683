import * as z from 'zod';
import { slug } from '../shared/ids';
import { DECIMAL } from './decimal';

/** The level of what is not, or not wholly, assessed. No method may use the id. */
export const UNKNOWN_LEVEL = 'unknown';

/** One or two letters that stand for a level where there is no room for its name; colour never does so alone. */
export const levelLetter = z.string().regex(/^[\p{L}\p{N}]{1,2}$/u);

/** One step of a scale. `upTo` is the probability (0 to 1, as a decimal) up to which it reaches, where one is published. */
export const scalePoint = z.strictObject({
  id: slug,
  name: z.string().min(1).max(40),
  description: z.string().max(300).optional(),
  upTo: z.string().regex(DECIMAL).optional(),
});
export type ScalePoint = z.infer<typeof scalePoint>;

/** One level of risk, and what it asks of people. */
export const riskLevel = z.strictObject({
  id: slug.refine((id) => id !== UNKNOWN_LEVEL),
  name: z.string().min(1).max(40),
  letter: levelLetter,
  meaning: z.string().max(200).optional(),
});
export type RiskLevel = z.infer<typeof riskLevel>;

/** A scale: its steps from the least to the worst. */
export const axis = z.strictObject({
  name: z.string().min(1).max(40),
  points: z.array(scalePoint).min(2).max(10),
});

/**
 * How a probability is made of two: by a table of the method's probabilities (`rows` by the first, columns by the
 * second), or by the product of two numbers, which falls into the point that reaches up to it (ISO 14971: P1 × P2).
 */
export const combination = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('table'),
    first: axis,
    second: axis,
    rows: z.array(z.array(slug).min(2).max(10)).min(2).max(10),
  }),
  z.strictObject({
    kind: z.literal('product'),
    first: z.string().min(1).max(60),
    second: z.string().min(1).max(60),
  }),
]);
export type Combination = z.infer<typeof combination>;

/** Where a published table is from. */
export const methodSource = z.strictObject({
  title: z.string().min(1).max(200),
  url: z
    .url({ protocol: /^https$/ })
    .max(300)
    .optional(),
  licence: z.string().max(80).optional(),
});

/**
 * A way to come from a rating to a level, as data: two scales, the levels (both from the least to the worst), and the
 * level of every pair (`matrix[severity][probability]`). A published version never changes.
 */
export const riskMethod = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: z.string().min(3).max(80),
  severity: axis,
  probability: axis,
  levels: z.array(riskLevel).min(2).max(7),
  matrix: z.array(z.array(slug).min(2).max(10)).min(2).max(10),
  combination: combination.optional(),
  source: methodSource.optional(),
});
export type RiskMethod = z.infer<typeof riskMethod>;
