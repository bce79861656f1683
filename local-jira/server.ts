import { join } from 'node:path';
import { createClock } from './clock/clock';
import { createForge, type Forge, type ForgeDeps } from './forge/index';
import { loadManifest, readManifest } from './forge/manifest/load';
import type { ImportChoice } from './import/index';
import { createJira, type Caller, type Jira } from './jira/index';
import { installAppFields } from './jira/fields/appFields';
import { formattedValues } from './jira/fields/formatted';
import { installBaseSite } from './jira/site/install';
import { accountType } from './local/context';
import { importTickets, readTickets } from './local/import';
import { createImportRoutes } from './local/importRoutes';
import { listen, type Listening } from './local/listen';
import { createModelPort } from './local/modelPort';
import { createAppOriginApp, createProductApp } from './local/product';
import { isInstalled, markInstalled } from './local/state';
import { callerFromCookie, createSite } from './site/index';
import { createSeedSite, SCENARIOS, type SeedName, type SeedSite } from './seed/index';
import { lockDirectory } from './store/lock';
import { openStore, type Store } from './store/store';

const ROOT = join(__dirname, '..');
const DAY_MS = 86_400_000;

export interface LocalJiraOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  dataDirectory: string;
  /** Forget everything that is in the data directory. */
  fresh?: boolean;
  /** What a new site holds besides people and projects; `demo` is the default. */
  seed?: SeedName;
  /** An export of Jira to add. */
  importFile?: string;
  /** Where its tickets go; the project of imported tickets unless told. */
  importChoice?: ImportChoice;
  manifestFile?: string;
  bundleDirectory?: string;
  staticDirectory?: string;
  siteDirectory?: string;
  /** Delays, time limits and guesses of the Forge host. */
  forgeOptions?: ForgeDeps['options'];
  /** Whether the app sees issues of every security level. What Jira does is not documented. */
  appSeesEveryLevel?: boolean;
  /** Told what is being made while a new site is filled. */
  tell?: (line: string) => void;
  /** Keep what the app's process writes to itself off standard error. */
  quiet?: boolean;
}

export interface LocalJira {
  url: string;
  stop: () => Promise<void>;
}

interface Composition {
  store: Store;
  forge: Forge;
  jira: Jira;
  origins: { product: string; app: string };
  seedSite: SeedSite;
  serve(port: number): Promise<Listening[]>;
}

async function compose(options: LocalJiraOptions, store: Store): Promise<Composition> {
  const manifestFile = options.manifestFile ?? join(ROOT, 'manifest.yml');
  const manifest = loadManifest(manifestFile);
  const { daysAgo } = SCENARIOS[options.seed ?? 'demo'];
  const clock = createClock(store, Date.now, isInstalled(store) ? 0 : -daysAgo * DAY_MS);
  const origins = { product: 'http://localhost', app: 'http://localhost' };

  // Jira asks the app and the app asks Jira: the app is there first, and calls only when Jira is.
  const late: { jira?: Jira } = {};
  const jiraFetch = async (request: Request, caller: Caller): Promise<Response> =>
    late.jira?.fetch(request, caller) ?? new Response('The local Jira is starting.', { status: 503 });
  const forge = await createForge({
    ...{ store, clock, manifest, jiraFetch },
    bundleDirectory: options.bundleDirectory ?? join(ROOT, '.build/app'),
    options: options.forgeOptions,
    onOutput: options.quiet ? undefined : (text) => void process.stderr.write(text),
  });
  const { appSeesEveryLevel } = options;
  const jira = createJira({ store, clock, hooks: forge, siteUrl: () => origins.product, appSeesEveryLevel });
  late.jira = jira;

  const port = createModelPort(jira.model);
  const site = createSite({
    ...{ jiraFetch, forge, clock },
    manifest: readManifest(manifestFile),
    staticDirectory: options.staticDirectory ?? join(ROOT, 'static/build'),
    siteDirectory: options.siteDirectory ?? join(ROOT, '.build/site'),
    origins: () => origins,
    formattedValues: (caller, wanted) => formattedValues(jira.model.core, caller, wanted),
    notifications: () => jira.model.notifications(),
    accountType: (accountId) => {
      const user = jira.model.user(accountId);
      return user ? accountType(user) : 'anonymous';
    },
  });
  const local = { manifest, jira: port, forge, clock, siteUrl: () => origins.product };
  const seedSite = createSeedSite({
    jira,
    local: port,
    forge,
    clock,
    manifest,
    siteUrl: () => origins.product,
  });
  const imports = createImportRoutes(jira.model, seedSite);
  const product = createProductApp(local, { jira: port, jiraFetch, callerFromCookie }, site.product, imports);

  return {
    ...{ store, forge, jira, origins, seedSite },
    async serve(wanted) {
      const listening = await listen(product, wanted);
      const app = await listen(createAppOriginApp(site.app), 0);
      origins.product = `http://localhost:${listening.port}`;
      origins.app = `http://localhost:${app.port}`;
      return [listening, app];
    },
  };
}

type Tickets = ReturnType<typeof readTickets>;

async function setUp(
  composition: Composition,
  { seed = 'demo', tell = () => undefined, importChoice = {} }: LocalJiraOptions,
  tickets: Tickets | undefined,
): Promise<void> {
  const { store, jira, forge, seedSite } = composition;
  if (!isInstalled(store)) {
    installBaseSite(jira.model, forge);
    await SCENARIOS[seed].play(seedSite, tell);
    markInstalled(store);
  }
  installAppFields(jira.model.core, forge.customFields?.() ?? []);
  if (tickets) await importTickets(jira.model, seedSite, importChoice, tickets);
}

/**
 * Starts the local Jira with the app in it. Rejects with PortInUse or DirectoryInUse, or when a file it needs is
 * missing or wrong. An export that cannot be read is refused before anything is touched, one that cannot go where it
 * should before anything of it is imported.
 */
export async function startLocalJira(options: LocalJiraOptions): Promise<LocalJira> {
  const tickets = options.importFile === undefined ? undefined : readTickets(options.importFile);
  const unlock = lockDirectory(options.dataDirectory);
  const store = openStore(options.dataDirectory);
  const stops: (() => Promise<void>)[] = [() => Promise.resolve().then(unlock), () => store.close()];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    if (options.fresh || !isInstalled(store)) store.clear();
    const composition = await compose(options, store);
    stops.push(() => composition.forge.stop());
    stops.push(() => composition.jira.stop());
    const listening = await composition.serve(options.port ?? 0);
    stops.push(...listening.map((one) => one.stop));
    await setUp(composition, options, tickets);
    return { url: composition.origins.product, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
