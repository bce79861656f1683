import * as z from 'zod';
import { slug } from '../shared/ids';

/** How binding the cited clause is on the as-of date. */
export const legalStatus = z.enum(['in-force', 'proposed', 'guidance', 'voluntary']);

/** Where an item comes from. `clause` is one string, such as `45 CFR 164.308(a)(1)(ii)(A)`. */
export const citation = z.strictObject({
  clause: z.string().min(3).max(120),
  status: legalStatus,
  asOf: z.iso.date(),
  url: z.url({ protocol: /^https$/ }),
});
export type Citation = z.infer<typeof citation>;

/**
 * One line of a checklist. `wants` names the evidence that a reader expects ("a test report");
 * `evidence: 'required'` makes it a condition. `addressable` items know the three outcomes of 45 CFR 164.306(d)(3).
 * `since` is the version of the template from which on the item reads as it does; a version that leaves the item alone
 * keeps it, so that the answers to it carry over.
 */
export const item = z.strictObject({
  id: slug,
  text: z.string().min(10).max(300),
  help: z.string().max(600).optional(),
  citation,
  required: z.boolean(),
  answeredBy: slug.optional(),
  wants: z.string().max(80).optional(),
  evidence: z.enum(['optional', 'required']).default('optional'),
  notApplicable: z.boolean(),
  addressable: z.boolean().default(false),
  since: z.int().min(1).default(1),
});
export type Item = z.infer<typeof item>;

/** A versioned checklist. A published version never changes. */
export const template = z
  .strictObject({
    id: slug,
    version: z.int().min(1),
    title: z.string().min(3).max(80),
    purpose: z.string().max(300),
    items: z.array(item).min(1).max(200),
  })
  .refine((t) => new Set(t.items.map((i) => i.id)).size === t.items.length, 'item ids must be unique');
export type Template = z.infer<typeof template>;
