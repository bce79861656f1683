import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock, type Clock } from '../../../local-jira/clock/clock';
import { createForge, type Forge, type ForgeDeps } from '../../../local-jira/forge/index';
import { loadManifest } from '../../../local-jira/forge/manifest/load';
import type { Caller } from '../../../local-jira/jira/hooks';
import { openStore, type Store } from '../../../local-jira/store/store';

export const fixtureManifestFile = join(__dirname, 'manifest.yml');
export const fixtureManifest = () => loadManifest(fixtureManifestFile);

/** Bundles the fixture app into a new temporary directory. */
export function bundleFixture(): string {
  const directory = mkdtempSync(join(tmpdir(), 'fixture-app-'));
  execFileSync(process.execPath, [join(__dirname, 'bundle.mjs'), directory]);
  return directory;
}

/** A Jira that only knows who asks. */
export const echoJira = (request: Request, caller: Caller): Promise<Response> => {
  const accountId = caller.kind === 'user' ? caller.accountId : caller.kind;
  const answer = { accountId, path: new URL(request.url).pathname, method: request.method };
  return Promise.resolve(Response.json(answer));
};

export interface FixtureHost {
  forge: Forge;
  clock: Clock;
  store: Store;
  directory: string;
  /** A resolver call of the fixture's panel. */
  call(operation: string, payload?: unknown, accountId?: string): Promise<unknown>;
  stop(): Promise<void>;
}

export interface FixtureOptions {
  bundle: string;
  directory?: string;
  jiraFetch?: ForgeDeps['jiraFetch'];
  options?: ForgeDeps['options'];
}

/** The local Forge host with the fixture app in it, on a store of its own. Events arrive without delay. */
export async function startFixture({
  bundle,
  jiraFetch = echoJira,
  ...rest
}: FixtureOptions): Promise<FixtureHost> {
  const directory = rest.directory ?? mkdtempSync(join(tmpdir(), 'fixture-data-'));
  const store = openStore(directory);
  const clock = createClock(store);
  const options = { eventDelay: { minMs: 0, maxMs: 0 }, ...rest.options };
  const manifest = fixtureManifest();
  const forge = await createForge({ store, clock, manifest, bundleDirectory: bundle, jiraFetch, options });
  return {
    ...{ forge, clock, store, directory },
    call: (operation, payload, accountId = 'ada') =>
      forge.invokeResolver(
        'panel',
        operation,
        payload,
        { extension: { type: 'jira:issuePanel' } },
        accountId,
      ),
    async stop() {
      await forge.stop();
      await store.close();
      if (!rest.directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}
