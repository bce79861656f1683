import type { Invocation } from '../calls/invocation';
import { appId, CLOUD_ID, CONTEXT_ARI, ENVIRONMENT_ID, INSTALLATION_ID } from '../identity';
import type { Manifest } from '../manifest/schema';
import type { RunnableModule } from '../manifest/modules';
import type { LambdaEvent } from '../runtime/event';

const INSTALLATION = {
  ari: { installationId: INSTALLATION_ID },
  contexts: [{ cloudId: CLOUD_ID }],
};

/** What the platform tells the runtime about one invocation. */
export function lambdaEvent(
  site: { manifest: Manifest; proxyUrl: string; clockOffsetMs: number },
  module: RunnableModule,
  invocation: Invocation,
  payload: unknown,
): LambdaEvent {
  const { manifest, proxyUrl, clockOffsetMs } = site;
  const traceId = invocation.record.id.replaceAll('-', '');
  const { permissions } = manifest;
  return {
    handler: module.handler,
    body: payload,
    _meta: {
      proxy: { url: proxyUrl, token: invocation.token, host: new URL(proxyUrl).host },
      contextAri: CONTEXT_ARI,
      aaid: invocation.accountId,
      tracing: { traceId, spanId: traceId.slice(0, 16) },
      installation: INSTALLATION,
      clockOffsetMs,
      appContext: {
        appId: appId(manifest),
        appVersion: '1.0.0',
        environmentId: ENVIRONMENT_ID,
        environmentType: 'DEVELOPMENT',
        invocationId: invocation.record.id,
        installationId: INSTALLATION_ID,
        functionKey: module.functionKey,
        moduleType: module.type,
        moduleKey: module.key,
        installation: INSTALLATION,
        permissions: { scopes: permissions.scopes.names, external: permissions.external ?? {} },
      },
    },
  };
}
