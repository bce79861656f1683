import type { Context } from 'hono';
import type { Caller } from '../jira/hooks';
import { authenticate } from './auth';
import type { LocalJira } from './port';

export interface RestDeps {
  jira: Pick<LocalJira, 'users'>;
  jiraFetch(request: Request, caller: Caller): Promise<Response>;
  /** Who a browser is, by the session's cookie. */
  callerFromCookie(request: Request): Caller | undefined;
}

const UNAUTHENTICATED = {
  errorMessages: ['Client must be authenticated to access this resource.'],
  errors: {},
};

/** Jira's REST from outside: basic authentication, else the browser's session, else anonymous. */
export async function restRoute(deps: RestDeps, c: Context): Promise<Response> {
  const who = authenticate(deps.jira, c.req.header('authorization'));
  if (who.kind === 'refused') return c.json(UNAUTHENTICATED, 401);
  const caller: Caller =
    who.kind === 'user'
      ? { kind: 'user', accountId: who.user.accountId }
      : (deps.callerFromCookie(c.req.raw) ?? { kind: 'anonymous' });
  return deps.jiraFetch(c.req.raw, caller);
}
