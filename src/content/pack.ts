import * as z from 'zod';
import { legalStatus, template } from '../domain/checklist/template';
import { slug } from '../domain/shared/ids';

/**
 * Templates that are shipped together. `status` is that of the strongest source on which the pack rests. A pack that is
 * not on by default is for some only, or not settled law: it may be looked at, but no starter policy takes it up.
 */
export const pack = z
  .strictObject({
    id: slug,
    title: z.string().min(3).max(80),
    summary: z.string().min(20).max(300),
    status: legalStatus,
    onByDefault: z.boolean(),
    templates: z.array(template).min(1).max(12),
  })
  .refine((p) => p.status !== 'proposed' || !p.onByDefault, 'a proposed rule is off by default');
export type Pack = z.infer<typeof pack>;
/** A pack as it is written: what has a default may be left out. */
export type PackInput = z.input<typeof pack>;
