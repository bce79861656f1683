import { findResolverModule } from '../manifest/modules';
import type { Manifest } from '../manifest/schema';
import { InvocationFailed } from '../runner/failure';
import type { Invoke } from './invoker';
import { REQUEST_MAX_BYTES } from './limits';

/** One resolver call: a UI module's key, the operation, its payload, the context that the product made, and who asks. */
export type InvokeResolver = (...call: ResolverCall) => Promise<unknown>;

export type ResolverCall = [
  moduleKey: string,
  operation: string,
  payload: unknown,
  context: Record<string, unknown>,
  accountId: string | undefined,
];

/** Calls resolvers as a page would. Rejects with InvocationFailed (`not-found`, `too-large`, or how the run failed). */
export function createResolverDoor(manifest: Manifest, invoke: Invoke): InvokeResolver {
  return async (...[moduleKey, operation, payload, context, accountId]) => {
    const module = findResolverModule(manifest, moduleKey);
    if (!module)
      throw new InvocationFailed('not-found', `The app has no module "${moduleKey}" with a resolver.`);
    if (Buffer.byteLength(JSON.stringify(payload ?? {})) > REQUEST_MAX_BYTES) {
      throw new InvocationFailed('too-large', 'The payload is over 500 KB.');
    }
    const call = { functionKey: operation, payload };
    return invoke(module, { call, context }, { accountId, operation });
  };
}
