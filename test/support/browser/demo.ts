import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { SeedName } from '../../../local-jira/seed';
import { startLocalJira } from '../../../local-jira/server';
import { Person } from '../e2e/person';

const start = (dataDirectory: string, seed: SeedName = 'small') =>
  startLocalJira({ dataDirectory, port: 0, seed, quiet: true });
const session = z.looseObject({ siteUrl: z.string(), appUrl: z.string() });

/** A seed, the small one unless told, played once. Everything that opens it gets a copy. */
export class DemoData {
  private constructor(
    private readonly directory: string,
    private readonly owned: boolean,
  ) {}

  /** Takes what was played for all suites, where there is such a thing (see `playSeeds`), or plays it for this one. */
  static async play(seed: SeedName = 'small'): Promise<DemoData> {
    const shared = join(process.env.SEED_DATA ?? tmpdir(), seed);
    if (process.env.SEED_DATA && existsSync(shared)) return new DemoData(shared, false);
    const directory = mkdtempSync(join(tmpdir(), 'caregate-demo-'));
    await playInto(directory, seed);
    return new DemoData(directory, true);
  }

  /** A local Jira as somebody finds it who starts it for the first time. */
  async open(): Promise<DemoSite> {
    const copy = mkdtempSync(join(tmpdir(), 'caregate-'));
    cpSync(this.directory, copy, { recursive: true });
    return DemoSite.in(copy);
  }

  discard(): void {
    if (this.owned) rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Starts a local Jira with the seed in an empty directory, and stops it. */
export async function playInto(directory: string, seed: SeedName): Promise<void> {
  const jira = await start(directory, seed);
  await jira.stop();
}

/** A running local Jira in a directory of its own. */
export class DemoSite {
  private constructor(
    private readonly jira: Awaited<ReturnType<typeof startLocalJira>>,
    private readonly directory: string,
    /** The product's and the app's: nothing else may be asked. */
    readonly origins: readonly string[],
  ) {}

  static async in(directory: string, seed?: SeedName): Promise<DemoSite> {
    const jira = await start(directory, seed);
    const { siteUrl, appUrl } = session.parse(await (await fetch(`${jira.url}/site/session`)).json());
    return new DemoSite(jira, directory, [siteUrl, appUrl]);
  }

  /** People and projects, but neither issues nor a policy. */
  static empty(): Promise<DemoSite> {
    return DemoSite.in(mkdtempSync(join(tmpdir(), 'caregate-')), 'empty');
  }

  get url(): string {
    return this.jira.url;
  }

  /** Somebody who works through REST meanwhile, by account id. */
  as(accountId: string): Person {
    return new Person(() => this.url, accountId);
  }

  /** Lets late events arrive: the clock goes on and everything that is due is delivered. */
  async settle(): Promise<void> {
    await this.control('POST', '/local/clock', { advanceMs: 60_000 });
  }

  /** Makes Forge's storage fail until `clear` is called. */
  async breakStorage(): Promise<void> {
    await this.control('POST', '/local/faults', { faults: [{ kind: 'status', target: 'kvs', status: 500 }] });
  }

  async repair(): Promise<void> {
    await this.control('DELETE', '/local/faults');
  }

  /** What the browser reported against the content security policies, and what the app asked that is not there. */
  async leftBehind(): Promise<{ csp: unknown; unemulated: unknown }> {
    const read = async (path: string): Promise<unknown> => (await fetch(`${this.url}${path}`)).json();
    return { csp: await read('/local/csp'), unemulated: await read('/local/unemulated') };
  }

  async close(): Promise<void> {
    await this.jira.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async control(method: string, path: string, body?: unknown): Promise<void> {
    const { status } = await this.as('viktor-hale').send(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path}: ${status}`);
  }
}
