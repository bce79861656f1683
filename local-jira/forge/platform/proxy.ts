import type { Invocations } from '../calls/invocation';
import { servePlatform, type PlatformDeps } from './platform';
import { proxyError, type ProxyRequest, type Reply } from './reply';

/** Answers one request of the app's runtime to a path of the platform. Never rejects. */
export type Proxy = (path: string, request: ProxyRequest) => Promise<Reply>;

/** The platform behind its token check: only holders of a running invocation's token are served. */
export function createProxy(deps: PlatformDeps, invocations: Invocations): Proxy {
  return async (path, request) => {
    const token = (request.headers.get('forge-proxy-authorization') ?? '').replace(/^Bearer /, '');
    const invocation = invocations.byToken(token);
    if (!invocation) return proxyError(401, 'UNAUTHENTICATED', 'Unknown invocation token.');
    try {
      const reply = await servePlatform(deps, path, invocation, request);
      const traceId = invocation.record.id.replaceAll('-', '');
      return { ...reply, headers: { ...reply.headers, 'x-b3-traceid': traceId } };
    } catch (thrown) {
      return proxyError(500, 'PROXY_ERR', String(thrown));
    }
  };
}
