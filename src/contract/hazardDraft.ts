import * as z from 'zod';
import { dimension, rating, riskControl } from '../domain/risk/assessment';

/**
 * A control while it is typed. `issue` is a key as far as it goes. `kept` stands for one that is on record and whose issue
 * the viewer may not see: its place among the controls of the hazard.
 */
export const draftControl = z.strictObject({
  ...riskControl.omit({ issueId: true }).shape,
  issue: z.string(),
  kept: z.int().optional(),
});
export type DraftControl = z.infer<typeof draftControl>;

/** A hazard while it is typed, as a page keeps it for the session. `replaces` is the revision that it began with, 0 for a new one. */
export const hazardDraft = z.strictObject({
  replaces: z.int().min(0),
  words: z.strictObject({
    hazard: z.string(),
    situation: z.string(),
    harm: z.string(),
    benefit: z.string(),
  }),
  dimensions: z.array(dimension),
  initial: rating,
  residual: rating,
  controls: z.array(draftControl),
});
export type HazardDraft = z.infer<typeof hazardDraft>;

/** The draft that a text holds, or nothing when it holds none. */
export function readDraft(text: string): HazardDraft | undefined {
  try {
    return hazardDraft.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
