import * as z from 'zod';
import { refusalMessage } from './refusals';

/** What every operation answers: a value, or a refusal. Unknown errors are the refusal `unavailable`. */
export const envelope = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), refusal: refusalMessage }),
  ]);
