import { rmSync } from 'node:fs';
import { bundleFixture, startFixture, type FixtureHost } from './host';

const TIME_LIMIT_MS = 3_000;

/** One host with the fixture app for all tests of a file, given to them with its bundle before the first one. */
export function aroundFixtureHost(give: (host: FixtureHost, bundle: string) => void): void {
  let bundle: string;
  let host: FixtureHost;

  beforeAll(async () => {
    bundle = bundleFixture();
    host = await startFixture({ bundle, options: { timeoutMs: TIME_LIMIT_MS } });
    give(host, bundle);
  });

  afterAll(async () => {
    await host.stop();
    rmSync(bundle, { recursive: true, force: true });
  });
}
