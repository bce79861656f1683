import * as z from 'zod';
import { slug } from '../shared/ids';

const point = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(200),
  description: z.string().max(300).optional(),
  upTo: z.string().max(20).optional(),
});
const axis = z.strictObject({ name: z.string().max(40), points: z.array(point).max(40) });
export type AxisDraft = z.infer<typeof axis>;

/** `rows[first][second]`: ids of probabilities; an empty text is a hole. */
const combination = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('table'),
    first: axis,
    second: axis,
    rows: z.array(z.array(z.string().max(40)).max(40)).max(40),
  }),
  z.strictObject({ kind: z.literal('product'), first: z.string().max(60), second: z.string().max(60) }),
]);

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
  source: z
    .strictObject({
      title: z.string().max(200),
      url: z.string().max(300).optional(),
      licence: z.string().max(80).optional(),
    })
    .optional(),
});
export type MethodDraft = z.infer<typeof methodDraft>;

/** What can be wrong with a method. */
export const methodProblemCode = z.enum([
  'title-missing',
  'too-few-points',
  'too-many-points',
  'too-few-levels',
  'too-many-levels',
  'label-missing',
  'label-too-long',
  'duplicate-label',
  'duplicate-id',
  'id-invalid',
  'letter-invalid',
  'duplicate-letter',
  'matrix-shape',
  'matrix-hole',
  'unknown-level',
  'level-unused',
  'not-monotone',
  'reserved-id',
  'bound-invalid',
  'bounds-not-ascending',
  'bounds-missing',
  'combination-shape',
  'combination-not-monotone',
  'unknown-probability',
  'source-invalid',
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
