import * as z from 'zod';
import type { Sha256 } from './hash';
import { digest, type Digest } from './ids';

/**
 * Text kept apart from the hashed bytes, so that it can be erased without breaking the chain:
 * the chain holds `SHA-256(salt || text)`, the text and its salt live beside it.
 */
export const keptText = z.strictObject({ salt: digest, text: z.string().max(4000) });
export type KeptText = z.infer<typeof keptText>;

/** The commitment that stands for a text in the hashed bytes. */
export const commit = (sha256: Sha256, kept: KeptText): Digest => sha256(`${kept.salt}${kept.text}`);
