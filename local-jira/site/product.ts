import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import type { SiteDeps } from './deps';
import type { SiteManifest } from './manifest';
import type { CspReports } from './cspReports';
import { runBridge } from './bridge';
import { accountType, loadMyself } from './context';
import { displayedModules } from './displayConditions';
import { displayFacts } from './displayFacts';
import { productPolicy } from './contentSecurity';
import { readBelow } from './files';
import { fieldValues } from './fieldValues';
import { notifications } from './notifications';
import { restGateway } from './restGateway';
import { isShown } from './shown';
import { somebody } from './somebody';
import { callerFromCookie, DEFAULT_ACCOUNT, sessionCookie } from './session';
import { THEME_ATTRIBUTE, tokensCss } from './tokens';

const switchUser = z.strictObject({ accountId: z.string().min(1).max(128) });

/** The product's origin: the client's pages, the session, the module list and the server side of the bridge. */
export function createProductOrigin(deps: SiteDeps, manifest: SiteManifest, reports: CspReports): Hono {
  const app = new Hono();
  app.get('/site/session', (c) => session(deps, c, accountOf(c) ?? DEFAULT_ACCOUNT));
  app.post('/site/session', async (c) => {
    const parsed = switchUser.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success || !fromHere(c)) return c.json({ message: 'Name an accountId.' }, 400);
    return session(deps, c, parsed.data.accountId);
  });
  app.get('/site/modules', async (c) =>
    c.json(await modulesFor(deps, manifest, accountOf(c), c.req.query())),
  );
  app.post('/site/bridge', (c) => bridge(deps, manifest, c));
  app.post('/site/field-values', (c) => fieldValues(deps, c));
  app.get('/site/notifications', (c) => notifications(deps, c));
  app.all('/site/rest/*', (c) => restGateway(deps, c));
  app.get('/site/tokens.css', (c) => c.body(tokensCss, 200, { 'content-type': 'text/css' }));
  app.get('/local/csp', (c) => c.json(reports.list()));
  app.get('*', (c) => page(deps, c));
  return app;
}

async function session(deps: SiteDeps, c: Context, accountId: string): Promise<Response> {
  const me = (await loadMyself(deps, accountId)) ?? (await fallback(deps, c, accountId));
  if (!me) return c.json({ message: `Nobody has the account ${accountId}.` }, 404);
  c.header('set-cookie', sessionCookie(me.accountId));
  const { product, app } = deps.origins();
  return c.json({
    user: me,
    siteUrl: product,
    appUrl: app,
    now: new Date(deps.clock.now()).toISOString(),
    theme: THEME_ATTRIBUTE,
  });
}

/** A cookie may name somebody who was deactivated, or of an earlier data directory: its session has ended. */
async function fallback(deps: SiteDeps, c: Context, accountId: string) {
  if (c.req.method !== 'GET') return undefined;
  const byDefault = accountId === DEFAULT_ACCOUNT ? undefined : await loadMyself(deps, DEFAULT_ACCOUNT);
  return byDefault ?? somebody(deps);
}

/** The modules that this person is shown, with the addresses of their pages. */
async function modulesFor(
  deps: SiteDeps,
  manifest: SiteManifest,
  accountId = DEFAULT_ACCOUNT,
  { issue: issueKey, project: projectKey }: Record<string, string> = {},
) {
  const origin = deps.origins().app;
  const me = await loadMyself(deps, accountId);
  const type = me ? accountType(deps, me) : 'anonymous';
  const facts = displayFacts(deps, { kind: 'user', accountId }, { issueKey, projectKey });
  const modules = await displayedModules(
    manifest.modules.filter((module) => isShown(module, type)),
    facts,
  );
  const at = (path: string | undefined) => (path === undefined ? undefined : origin + path);
  return {
    modules: modules.map(({ page: path, ...module }) => ({ ...module, url: origin + path })),
    rules: manifest.rules.map(({ create, edit, view, ...rule }) => ({
      ...rule,
      ...{ create: at(create), edit: at(edit), view: at(view) },
    })),
    conditional: manifest.modules.some(({ displayConditions }) => displayConditions !== undefined),
    pages: Object.fromEntries(Object.entries(manifest.pages).map(([name, path]) => [name, origin + path])),
  };
}

async function bridge(deps: SiteDeps, manifest: SiteManifest, c: Context): Promise<Response> {
  const accountId = accountOf(c);
  const me = accountId === undefined ? undefined : await loadMyself(deps, accountId);
  if (!me) return c.json({ error: { name: 'BridgeError', message: 'Nobody is signed in.' } });
  try {
    return c.json({ result: (await runBridge(deps, manifest, me, await c.req.json())) ?? null });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return c.json({ error: { name, message } });
  }
}

async function page(deps: SiteDeps, c: Context): Promise<Response> {
  const path = decodeURIComponent(new URL(c.req.url).pathname);
  const asset = path === '/' ? undefined : await readBelow(deps.siteDirectory, path);
  const cache = { 'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache' };
  if (asset)
    return new Response(new Uint8Array(asset.body), {
      headers: { ...cache, 'content-type': asset.contentType },
    });
  if (/^\/(local|site|rest|assets)\//.test(path)) return c.json({ message: 'Not found' }, 404);
  const index = await readBelow(deps.siteDirectory, 'index.html');
  if (!index) return c.text('The site is not built. Run: npm run build', 503);
  return new Response(new Uint8Array(index.body), {
    headers: {
      'cache-control': 'no-cache',
      'content-type': index.contentType,
      'content-security-policy': productPolicy(deps.origins().app),
    },
  });
}

function accountOf(c: Context): string | undefined {
  const caller = callerFromCookie(c.req.raw);
  return caller?.kind === 'user' ? caller.accountId : undefined;
}

function fromHere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}
