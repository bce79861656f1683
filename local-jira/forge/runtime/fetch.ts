import { proxyPath, type Descriptor } from './route';
import { invocationScope } from './scope';

/** Tells the local host the number of the round a call belongs to. */
const ROUND_HEADER = 'forge-local-round';

type ForgeFetch = (descriptor: Descriptor, target: string, init?: RequestInit) => Promise<Response>;

declare global {
  var __forge_fetch__: ForgeFetch;
  var __forge_runtime__: unknown;
}

/** Sends every platform call, and every fetch of app code, through the platform proxy with the invocation's token. */
export function installFetch(): void {
  const direct = globalThis.fetch;

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
      return await direct(new URL(proxyPath(descriptor), scope.runtime.proxy.url), { ...init, headers });
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
