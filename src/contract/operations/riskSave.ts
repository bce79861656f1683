import * as z from 'zod';
import { dimension, rating, riskControl } from '../../domain/risk/assessment';
import { nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

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
    controls: z.array(riskControl).max(10).default([]),
    words: z.strictObject({ hazard: words, situation: words, harm: words, benefit: words }).default({}),
  }),
  response: z.strictObject({ receipt, hazard: slug }),
} as const;
