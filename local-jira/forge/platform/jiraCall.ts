import type { Caller } from '../../jira/hooks';
import type { Invocation } from '../calls/invocation';
import type { Manifest } from '../manifest/schema';
import type { Service } from './address';
import { json, proxyError, type ProxyRequest, type Reply } from './reply';
import { requiredScope } from './scopes';

export type JiraFetch = (request: Request, caller: Caller) => Promise<Response>;
type JiraService = Extract<Service, { kind: 'jira' | 'stargate' }>;

/** As whom the call goes to Jira; undefined when there is no user to act for. Acting for another user needs `allowImpersonation` on the scope. */
function callerOf(service: JiraService, invocation: Invocation, impersonating: boolean): Caller | undefined {
  if (service.provider === 'app') return { kind: 'app' };
  if (service.provider === 'none') return { kind: 'anonymous' };
  const accountId = service.accountId ?? invocation.accountId;
  if (accountId === undefined) return undefined;
  return accountId === invocation.accountId || impersonating ? { kind: 'user', accountId } : undefined;
}

function toRequest({ method, target, headers, body }: ProxyRequest): Request {
  const sent = new Headers();
  for (const name of ['accept', 'content-type', 'accept-language', 'x-atlassian-token']) {
    const value = headers.get(name);
    if (value !== null) sent.set(name, value);
  }
  const withBody = body !== '' && method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(target, 'http://jira.local'), {
    method,
    headers: sent,
    ...(withBody ? { body } : {}),
  });
}

/** Passes a call of the app on to Jira if the manifest's scopes and the invocation's user allow it. */
export async function callJira(
  deps: { manifest: Manifest; jiraFetch: JiraFetch },
  service: JiraService,
  invocation: Invocation,
  request: ProxyRequest,
): Promise<Reply> {
  const { names, impersonating } = deps.manifest.permissions.scopes;
  const scope = requiredScope(request.method, new URL(request.target, 'http://jira.local').pathname);
  if (scope === undefined || !names.includes(scope)) {
    return json(403, {
      code: 403,
      message: `Unauthorized; scope does not match (needs ${scope ?? 'an unknown scope'})`,
    });
  }
  const caller = callerOf(service, invocation, impersonating.includes(scope));
  if (!caller) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR', 'This invocation has no such user.');
  const response = await deps.jiraFetch(toRequest(request), caller);
  const body = await response.text();
  return { status: response.status, body, headers: Object.fromEntries(response.headers) };
}
