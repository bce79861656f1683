import * as z from 'zod';
import { answerValue } from '../../domain/checklist/answer';
import { nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/**
 * `checklist.answer`: up to ten answers to one checklist, all or none. Needs Edit Issues.
 * `replaces` is the `revision` of the answer that the person saw; another answer since then is an edit conflict.
 * Evidence is https links, at most five.
 */
export const checklistAnswer = {
  name: 'checklist.answer',
  request: z.strictObject({
    nonce,
    checklist: slug,
    answers: z
      .array(
        z.strictObject({
          item: slug,
          value: answerValue,
          replaces: z.int().min(0),
          reason: z.string().max(2000).optional(),
          evidence: z.array(z.string().max(1000)).max(5).default([]),
        }),
      )
      .min(1)
      .max(10),
  }),
  response: z.strictObject({ receipt }),
} as const;
