import * as z from 'zod';
import { jiraId, type JiraId } from '../domain/shared/ids';

/** The most projects of which the register reads at a time. */
export const MOST_PROJECTS = 20;

/**
 * Where the register goes on in a project: the storage's own cursor of a page, and which issue of it was the last.
 * Issues go by a hash: a reader learns nothing of one that may be hidden.
 */
export const registerPlace = z.strictObject({
  page: z.string().min(1).max(1000).optional(),
  after: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export type RegisterPlace = z.infer<typeof registerPlace>;

const cursor = z.strictObject({
  v: z.literal(1),
  at: z
    .record(jiraId, registerPlace)
    .refine((at) => Object.keys(at).length > 0 && Object.keys(at).length <= MOST_PROJECTS),
});

/** The places of a cursor, by project; undefined when it is none of ours. A project that is not named has nothing more. */
export function readRegisterCursor(text: string): ReadonlyMap<JiraId, RegisterPlace> | undefined {
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

export const writeRegisterCursor = (places: ReadonlyMap<JiraId, RegisterPlace>): string =>
  JSON.stringify({ v: 1, at: Object.fromEntries(places) });
