import * as cheerio from 'cheerio';
import { Hono } from 'hono';
import type { SiteDeps } from './deps';
import type { SiteManifest } from './manifest';
import type { CspReports } from './cspReports';
import { appPolicy } from './contentSecurity';
import { compileAppFrame, readResizerScript } from './appFrameScript';
import { readBelow } from './files';
import { tokensCss } from './tokens';

const BRIDGE_SCRIPT = '/__local/global-bridge.js';
const RESIZER_SCRIPT = '/__local/iframeResizer.contentWindow.min.js';

/**
 * The second origin: the app's built pages as Forge's CDN serves them, two scripts first and under its policy. Files among
 * the assets have their content in their names, so a browser may keep them.
 */
export function createAppOrigin(deps: SiteDeps, manifest: SiteManifest, reports: CspReports): Hono {
  const app = new Hono();
  const script = (load: () => Promise<string>) => {
    let text: Promise<string> | undefined;
    return async () => {
      text ??= load();
      const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=60' };
      return new Response(await text, { headers });
    };
  };
  app.get(BRIDGE_SCRIPT, script(compileAppFrame));
  app.get(RESIZER_SCRIPT, script(readResizerScript));
  app.get('/__local/ads-tokens.css', (c) => c.body(tokensCss, 200, { 'content-type': 'text/css' }));
  app.post('/__local/csp', async (c) => {
    reports.add(await c.req.json().catch(() => undefined));
    return c.body(null, 204);
  });
  app.get('/:resource/*', async (c) => servePage(deps, manifest, new URL(c.req.url).pathname));
  return app;
}

async function servePage(deps: SiteDeps, manifest: SiteManifest, pathname: string): Promise<Response> {
  const [, resource = '', ...rest] = decodeURIComponent(pathname).split('/');
  if (manifest.pages[resource] === undefined) return new Response('Not found', { status: 404 });
  const file = await readBelow(deps.staticDirectory, rest.join('/'));
  if (!file) return new Response('Not found', { status: 404 });
  const kept = rest[0] === 'assets' ? 'max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': file.contentType, 'cache-control': kept };
  if (!file.contentType.startsWith('text/html')) return new Response(new Uint8Array(file.body), { headers });
  const { product, app } = deps.origins();
  const policy = appPolicy({
    html: file.body.toString('utf8'),
    permissions: manifest.permissions,
    productOrigin: product,
    reportUri: `${app}/__local/csp`,
  });
  return new Response(withScripts(file.body.toString('utf8')), {
    headers: { ...headers, 'content-security-policy': policy },
  });
}

/** The page with the bridge script first in its head, then the resizer, as Forge's CDN does it. */
export function withScripts(html: string): string {
  const $ = cheerio.load(html);
  $('head').prepend(
    `<script src="${BRIDGE_SCRIPT}"></script><script async src="${RESIZER_SCRIPT}"></script>`,
  );
  return $.html();
}
