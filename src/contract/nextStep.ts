import * as z from 'zod';
import { slug } from '../domain/shared/ids';

/** The one thing that this viewer does next, or who is next when it is not the viewer. */
export const nextStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    title: z.string(),
    then: z.string(),
    button: z.string(),
    checklist: slug,
    item: slug,
  }),
  z.strictObject({
    kind: z.literal('sign'),
    title: z.string(),
    then: z.string(),
    button: z.string(),
    gate: slug,
    role: slug,
  }),
  z.strictObject({ kind: z.literal('risk'), title: z.string(), then: z.string(), button: z.string() }),
  z.strictObject({ kind: z.literal('wait'), title: z.string(), then: z.string() }),
  z.strictObject({ kind: z.literal('nothing'), title: z.string(), then: z.string() }),
]);
export type NextStep = z.infer<typeof nextStep>;
