import * as z from 'zod';

/**
 * Where one of several merged lists goes on: the storage's own cursor of a page, and which line of it was the last. Lines
 * go by a hash: a reader learns nothing of an issue that may be hidden.
 */
export const listPlace = z.strictObject({
  page: z.string().min(1).max(1000).optional(),
  after: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export type ListPlace = z.infer<typeof listPlace>;

/** Lists by name, and where each goes on. One that is not named has nothing more. */
type Places<K extends string> = Readonly<Record<K, ListPlace>>;

/** Cursors whose places `places` accepts. Reading gives undefined for what is none of ours. */
export function cursorsOf<K extends string>(places: z.ZodType<Places<K>>) {
  const cursor = z.strictObject({ v: z.literal(1), at: places });
  return {
    read(text: string): ReadonlyMap<string, ListPlace> | undefined {
      const parsed = cursor.safeParse(jsonOf(text));
      return parsed.success ? new Map(Object.entries<ListPlace>(parsed.data.at)) : undefined;
    },
    write: (at: ReadonlyMap<K, ListPlace>): string => JSON.stringify({ v: 1, at: Object.fromEntries(at) }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
