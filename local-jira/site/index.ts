import type { Hono } from 'hono';
import type { SiteDeps } from './deps';
import { createAppOrigin } from './appOrigin';
import { createCspReports } from './cspReports';
import type { CspReport } from './cspReports';
import { readSiteManifest } from './manifest';
import { createProductOrigin } from './product';

export type { Caller, SiteDeps } from './deps';
export { callerFromCookie, DEFAULT_ACCOUNT, sessionCookie } from './session';

/** The browser site: two Hono apps to be served from two origins. */
export interface Site {
  /** Mount last on the product's origin: it answers /site/*, GET /local/csp and every remaining GET with a page. */
  product: Hono;
  /** The only thing on the app's origin. */
  app: Hono;
  cspReports: () => CspReport[];
}

/** Builds both origins. Throws when the manifest names a resource that it does not declare. */
export function createSite(deps: SiteDeps): Site {
  const manifest = readSiteManifest(deps.manifest);
  const reports = createCspReports();
  return {
    product: createProductOrigin(deps, manifest, reports),
    app: createAppOrigin(deps, manifest, reports),
    cspReports: reports.list,
  };
}
