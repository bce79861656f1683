import type { Context } from 'hono';
import type { SiteDeps } from './deps';
import { callerFromCookie } from './session';

const SHOWN = 50;

/** What Jira told the person behind the browser, newest first. */
export function notifications(deps: SiteDeps, c: Context): Response {
  const caller = callerFromCookie(c.req.raw);
  if (caller?.kind !== 'user') return c.json([]);
  const mine = (deps.notifications?.() ?? []).filter(({ to }) => to === caller.accountId);
  return c.json(mine.slice(-SHOWN).reverse());
}
