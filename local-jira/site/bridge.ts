import { z } from 'zod';
import type { SiteDeps } from './deps';
import type { SiteManifest } from './manifest';
import type { Myself } from './context';
import { accountType, buildContext } from './context';
import { extensionOf, placeSchema } from './place';
import { isShown } from './shown';
import { fetchProduct, productRequestSchema } from './fetchProduct';

/** One bridge command that needs the server. The page names module and place; account and ids are ours. */
export const bridgeRequest = z.strictObject({
  moduleKey: z.string(),
  command: z.enum(['invoke', 'getContext', 'fetchProduct']),
  data: z.unknown().optional(),
  place: placeSchema,
  colorMode: z.enum(['light', 'dark']).default('light'),
});

const invokeData = z.looseObject({ functionKey: z.string(), payload: z.unknown().optional() });

/** A refusal that the app's promise is rejected with. */
export class BridgeError extends Error {
  override name = 'BridgeError';
}

/** Carries out a command for the person behind the browser. Rejects with BridgeError when it cannot. */
export async function runBridge(deps: SiteDeps, manifest: SiteManifest, me: Myself, body: unknown) {
  const request = bridgeRequest.parse(body);
  const module = [...manifest.modules, ...manifest.rules].find(({ key }) => key === request.moduleKey);
  if (!module) throw new BridgeError(`The manifest has no module with a page named ${request.moduleKey}`);
  const caller = { kind: 'user', accountId: me.accountId } as const;
  const { place } = request;
  const shown = isShown('page' in module ? module : {}, accountType(deps, me));
  const extension = shown ? await extensionOf(deps, { caller, place, type: module.type }) : undefined;
  if (!extension) throw new BridgeError('This place does not exist or you do not have permission to see it.');
  if (request.command === 'fetchProduct')
    return fetchProduct(deps, manifest, caller, productRequestSchema.parse(request.data));
  const context = buildContext(deps, { manifest, module, me, extension, colorMode: request.colorMode });
  if (request.command === 'getContext') return context;
  const { functionKey, payload } = invokeData.parse(request.data);
  return deps.forge.invokeResolver(module.key, functionKey, payload, context, me.accountId);
}
