import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalJira } from '../../../local-jira/server';
import { buildFixtureUi } from '../fixture-ui/build';
import { bundleFixture, fixtureManifestFile } from './host';

/** A local Jira with the fixture app and its pages in it, without issues. `siteDirectory` is for another build of the site. */
export async function startFixtureJira(siteDirectory?: string) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'fixture-data-'));
  const staticDirectory = mkdtempSync(join(tmpdir(), 'fixture-ui-'));
  const bundleDirectory = bundleFixture();
  await buildFixtureUi(staticDirectory);
  const jira = await startLocalJira({
    ...{ dataDirectory, bundleDirectory, staticDirectory, manifestFile: fixtureManifestFile },
    ...{ port: 0, seed: 'empty', quiet: true },
    ...(siteDirectory === undefined ? {} : { siteDirectory }),
  });
  return {
    url: jira.url,
    async stop() {
      await jira.stop();
      for (const directory of [dataDirectory, staticDirectory, bundleDirectory])
        rmSync(directory, { recursive: true, force: true });
    },
  };
}
