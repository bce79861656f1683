import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalJira, type LocalJiraOptions } from '../../../local-jira/server';
import { operations } from '../../../src/contract/operations';
import { newNonce } from './nonce';
import { Person } from './person';

type ForgeOptions = LocalJiraOptions['forgeOptions'];
type Options = Pick<LocalJiraOptions, 'forgeOptions' | 'appSeesEveryLevel'>;

/** A gate as a project adopts it. */
export interface Adopted {
  readonly id: string;
  readonly guards: readonly string[];
  readonly scope?: { readonly labels?: string[] };
}

const BOTH_GATES: readonly Adopted[] = [
  { id: 'privacy-security', guards: ['10001'] },
  { id: 'clinical-validation', guards: ['10003'] },
];

/** Only the gate before Done, for suites that do not need the other. */
export const CLINICAL_ONLY: readonly Adopted[] = [{ id: 'clinical-validation', guards: ['10003'] }];

/** A local Jira with the built app in it, on a free port and in a directory of its own. */
export class LocalSite {
  private constructor(
    readonly dataDirectory: string,
    private running: Awaited<ReturnType<typeof startLocalJira>>,
    private readonly options: Options,
  ) {}

  /** Starts with people and projects but no issues; `TELE` adopts the given gates. */
  static async open(
    gates: readonly Adopted[] = BOTH_GATES,
    forgeOptions: ForgeOptions = {},
    more: Options = {},
  ): Promise<LocalSite> {
    const options = { forgeOptions, ...more };
    const dataDirectory = mkdtempSync(join(tmpdir(), 'caregate-'));
    const site = new LocalSite(dataDirectory, await start(dataDirectory, options), options);
    await site.adopt('TELE', gates);
    return site;
  }

  get url(): string {
    return this.running.url;
  }

  /** Someone with an account here, by account id. */
  as(accountId: string): Person {
    return new Person(() => this.url, accountId);
  }

  async adopt(project: string, gates: readonly Adopted[] = BOTH_GATES): Promise<void> {
    const request = { nonce: newNonce(), starter: 'digital-health', gates };
    await this.as('viktor-hale').call(operations['policy.adopt'], request, { project });
  }

  /** The server goes away and comes back on the same data. `between` looks at the data while nothing runs. */
  async restart(between: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.running.stop();
    await between();
    this.running = await start(this.dataDirectory, this.options);
  }

  async close(): Promise<void> {
    await this.running.stop();
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }
}

const start = (dataDirectory: string, options: Options) =>
  startLocalJira({ dataDirectory, port: 0, seed: 'empty', quiet: true, ...options });
