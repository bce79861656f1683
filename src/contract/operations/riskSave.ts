import * as z from 'zod';
import { dimension, rating, riskControl } from '../../domain/risk/assessment';
import { nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/**
 * A control as a page sends it. Its issue is named by key or id, and looked up as the caller; `kept` stands for one that
 * was there and whose issue the caller may not see: its place, from 0, among the controls of the hazard that is replaced.
 */
export const savedControl = z.strictObject({
  ...riskControl.omit({ issueId: true }).shape,
  issue: z.union([
    z.string().regex(/^(?:[0-9]{1,18}|[A-Z][A-Z0-9_]{0,60}-[0-9]{1,18})$/),
    z.strictObject({ kept: z.int().min(0).max(9) }),
  ]),
});
export type SavedControl = z.infer<typeof savedControl>;

const words = z.string().max(2000).optional();

/**
 * `risk.save`: one hazard, new (without `hazard`) or replaced. `replaces` is the `revision` of the hazard that the person
 * saw, 0 for a new one; another change since then is an edit conflict. What is missing makes it a draft. Needs Edit Issues.
 */
export const riskSave = {
  name: 'risk.save',
  request: z.strictObject({
    nonce,
    hazard: slug.optional(),
    replaces: z.int().min(0),
    dimensions: z.array(dimension).max(6).default([]),
    initial: rating.default({}),
    residual: rating.default({}),
    controls: z.array(savedControl).max(10).default([]),
    words: z.strictObject({ hazard: words, situation: words, harm: words, benefit: words }).default({}),
  }),
  response: z.strictObject({ receipt, hazard: slug }),
} as const;
