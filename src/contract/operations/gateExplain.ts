import * as z from 'zod';
import { reason } from '../../domain/gate/reason';
import { jiraId, slug } from '../../domain/shared/ids';

/** `gate.explain`: for each guarded status, the text that a refused transition would show. Needs Browse. */
export const gateExplain = {
  name: 'gate.explain',
  request: z.strictObject({ gate: slug.optional() }),
  response: z.strictObject({
    key: z.string(),
    decisions: z.array(
      z.strictObject({
        status: z.strictObject({ id: jiraId, name: z.string() }),
        open: z.boolean(),
        text: z.string(),
        gates: z.array(
          z.strictObject({
            gate: slug,
            outcome: z.enum(['passed', 'blocked', 'not-applicable']),
            reasons: z.array(reason),
          }),
        ),
      }),
    ),
  }),
} as const;
