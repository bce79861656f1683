import { proxyPath, type Descriptor } from './route';
import { invocationScope, type InvocationScope } from './scope';

/** Tells the local host the number of the round a call belongs to. */
const ROUND_HEADER = 'forge-local-round';

type Init = RequestInit & { headers: Headers };
type ForgeFetch = (descriptor: Descriptor, target: string, init?: RequestInit) => Promise<Response>;

declare global {
  var __forge_fetch__: ForgeFetch;
  var __forge_runtime__: unknown;
}

const BODILESS = new Set([204, 205, 304]);

/** By the host's process channel where there is one and the body is text, else over HTTP. */
async function deliver(
  direct: typeof fetch,
  scope: InvocationScope,
  path: string,
  init: Init,
): Promise<Response> {
  const { body = '', method = 'GET', headers } = init;
  if (!scope.call || typeof body !== 'string') return direct(new URL(path, scope.runtime.proxy.url), init);
  const sent: Record<string, string> = {};
  headers.forEach((value, name) => {
    sent[name] = value;
  });
  const reply = await scope.call({ path, method, headers: sent, body });
  const given = BODILESS.has(reply.status) ? null : (reply.body ?? null);
  return new Response(given, { status: reply.status, headers: reply.headers });
}

/** Sends every platform call, and every fetch of app code, through the platform proxy with the invocation's token. */
export function installFetch(): void {
  const direct = globalThis.fetch;
  const send = (scope: InvocationScope, path: string, init: Init) => deliver(direct, scope, path, init);

  globalThis.__forge_fetch__ = async (descriptor, target, init = {}) => {
    const scope = invocationScope.getStore();
    if (!scope) throw new Error('Forge runtime not found.');
    const headers = new Headers(init.headers);
    headers.delete('host');
    headers.set('forge-proxy-authorization', `Bearer ${scope.runtime.proxy.token}`);
    headers.set('forge-proxy-target', target);
    // Only this side knows which calls the app has in flight at once.
    headers.set(ROUND_HEADER, String(scope.rounds.begin()));
    try {
      return await send(scope, proxyPath(descriptor), { ...init, headers });
    } finally {
      scope.rounds.end();
    }
  };

  // @forge/api captures the global when it is imported, so this must be in place before the app is loaded.
  globalThis.fetch = (input, init) => {
    if (!invocationScope.getStore()) return direct(input, init);
    const address = input instanceof Request ? input.url : String(input);
    return globalThis.__forge_fetch__({ type: 'egress' }, address, init);
  };
}

/** Makes `global.__forge_runtime__` the running invocation's own. */
export function installRuntimeGlobal(): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => invocationScope.getStore()?.runtime,
  });
}
