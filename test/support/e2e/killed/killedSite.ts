import { rmSync } from 'node:fs';
import { operations } from '../../../../src/contract/operations';
import { Command, newDirectory } from '../command';
import { newNonce } from '../nonce';
import type { Person } from '../person';
import { CLINICAL } from '../steps';

/** A local Jira on one data directory that is killed and started again. */
export class KilledSite {
  private readonly directory = newDirectory();
  private running: Command | undefined;

  async start(): Promise<void> {
    this.running = await new Command(['--data', this.directory, '--seed', 'empty']).ready();
  }

  /** The first start: `TELE` adopts the clinical gate before Done. */
  async open(): Promise<void> {
    await this.start();
    const gates = [{ id: CLINICAL, guards: ['10003'] }];
    const request = { nonce: newNonce(), starter: 'digital-health', gates };
    await this.as('viktor-hale').call(operations['policy.adopt'], request, { project: 'TELE' });
  }

  as(accountId: string): Person {
    if (!this.running) throw new Error('The site has not been started.');
    return this.running.as(accountId);
  }

  /** `kill -9`; resolves when the process is gone. */
  async kill(): Promise<void> {
    await this.running?.end('SIGKILL');
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
