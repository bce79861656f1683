import * as z from 'zod';
import { slug } from '../shared/ids';
import { combination, methodSource } from './method';

const point = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(200),
  description: z.string().max(300).optional(),
  upTo: z.string().max(20).optional(),
});
const axis = z.strictObject({ name: z.string().max(40), points: z.array(point).max(40) });

/**
 * A method as people write it. What is merely wrong or unfinished (a hole in the matrix, twenty rows, the same label
 * twice) is kept and named as a problem; what has the wrong shape is refused.
 */
export const methodDraft = z.strictObject({
  id: slug,
  title: z.string().max(80),
  severity: axis,
  probability: axis,
  levels: z
    .array(
      z.strictObject({
        id: z.string().max(40),
        name: z.string().max(200),
        letter: z.string().max(10),
        meaning: z.string().max(200).optional(),
      }),
    )
    .max(40),
  /** `matrix[severity][probability]`: ids of levels; an empty text is a hole. */
  matrix: z.array(z.array(z.string().max(40)).max(40)).max(40),
  combination: combination.optional(),
  source: methodSource.optional(),
});
export type MethodDraft = z.infer<typeof methodDraft>;

/** What can be wrong with a method. */
export const methodProblemCode = z.enum([
  'too-few-points',
  'too-many-points',
  'too-few-levels',
  'too-many-levels',
  'label-missing',
  'duplicate-label',
  'duplicate-id',
  'letter-invalid',
  'duplicate-letter',
  'matrix-shape',
  'matrix-hole',
  'unknown-level',
  'level-unused',
  'not-monotone',
  'reserved-id',
  'bounds-not-ascending',
  'bounds-missing',
  'combination-shape',
  'combination-not-monotone',
  'unknown-probability',
]);
export type MethodProblemCode = z.infer<typeof methodProblemCode>;

/** One thing that is wrong, in a sentence that names it. An error stops publishing, a warning does not. */
export const methodProblem = z.strictObject({
  code: methodProblemCode,
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  message: z.string(),
});
export type MethodProblem = z.infer<typeof methodProblem>;
