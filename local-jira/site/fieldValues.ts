import type { Context } from 'hono';
import { z } from 'zod';
import type { SiteDeps } from './deps';
import { callerFromCookie } from './session';

const question = z.strictObject({
  wanted: z.array(z.strictObject({ issueId: z.string().max(255), fieldId: z.string().max(255) })).max(500),
});

/** What the app's formatters make of fields, for the pages that show them: `{texts}` in the order of the question. */
export async function fieldValues(deps: SiteDeps, c: Context): Promise<Response> {
  const caller = callerFromCookie(c.req.raw);
  const asked = question.safeParse(await c.req.json().catch(() => undefined));
  if (!caller || !asked.success) return c.json({ message: 'Name issues and fields.' }, caller ? 400 : 401);
  const { wanted } = asked.data;
  return c.json({ texts: deps.formattedValues?.(caller, wanted) ?? wanted.map(() => null) });
}
