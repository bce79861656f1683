import * as z from 'zod';
import { knownLevel } from '../domain/standing/schema';

/**
 * How risky an issue is, in a line. `level` null is unknown. `above` are the hazards above the lowest ceiling that the
 * issue is above, `accepted` says that every ceiling holds all the same, because somebody accepted what remains.
 */
export const riskSummary = z.strictObject({
  level: knownLevel.nullable(),
  score: z.int().min(0).max(100),
  hazards: z.int().min(0),
  drafts: z.int().min(0),
  above: z.int().min(0),
  accepted: z.boolean(),
});
export type RiskSummary = z.infer<typeof riskSummary>;
