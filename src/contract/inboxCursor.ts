import * as z from 'zod';
import { slug, type Slug } from '../domain/shared/ids';

/**
 * Where the queue of each role goes on: the storage's own cursor of a page, and which line of it was the last. A role
 * that is not named has nothing more. Lines go by a hash: a reader learns nothing of an issue that may be hidden.
 */
export const place = z.strictObject({
  page: z.string().max(1000).optional(),
  after: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export type Place = z.infer<typeof place>;

const cursor = z.strictObject({ v: z.literal(1), at: z.record(slug, place) });

/** The places of a cursor; undefined when it is none of ours. */
export function readCursor(text: string): ReadonlyMap<Slug, Place> | undefined {
  const parsed = cursor.safeParse(jsonOf(text));
  return parsed.success ? new Map(Object.entries(parsed.data.at)) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const writeCursor = (places: ReadonlyMap<Slug, Place>): string =>
  JSON.stringify({ v: 1, at: Object.fromEntries(places) });
