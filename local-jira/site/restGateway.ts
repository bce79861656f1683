import type { Context } from 'hono';
import type { SiteDeps } from './deps';
import { callerFromCookie } from './session';

/**
 * The page's door to Jira's REST: same path below /site, same method, as the person of the cookie. The answer is
 * always 200 with `{status, body}`, because a browser writes every other status to its console as an error, and a
 * refused transition is no error of the page.
 */
export async function restGateway(deps: SiteDeps, c: Context): Promise<Response> {
  const caller = callerFromCookie(c.req.raw);
  if (!caller) return c.json({ status: 401, body: { errorMessages: ['Nobody is signed in.'] } });
  const url = new URL(c.req.url);
  const target = new URL(url.pathname.replace(/^\/site/, '') + url.search, deps.origins().product);
  const text = await c.req.text();
  const request = new Request(target, {
    method: c.req.method,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    ...(text === '' ? {} : { body: text }),
  });
  const response = await deps.jiraFetch(request, caller);
  return c.json({ status: response.status, body: parse(await response.text()) });
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
