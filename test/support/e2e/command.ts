import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../program';
import { Person } from './person';

const ROOT = join(__dirname, '../../..');
const READY = /^CareGate local Jira ready at (http:\/\/localhost:\d+)\n/;

/** What a command wrote and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'caregate-'));

/** The local Jira as its command line starts it, in a process of its own. */
export class Command {
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private output = '';
  private errors = '';
  private address = '';

  /** The flags are passed on as they are; a free port and no browser are added. */
  constructor(flags: readonly string[], port = '0') {
    const all = [...program('local-jira/main.ts'), '--no-open', '--port', port, ...flags];
    this.child = spawn(process.execPath, all, { cwd: ROOT });
    this.child.stderr?.on('data', (data: Buffer) => (this.errors += data.toString()));
    this.ended = new Promise((resolve) =>
      this.child.on('close', (code) => resolve({ code, output: this.output, errors: this.errors })),
    );
    this.child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  /** Waits for the ready line. Throws with what it wrote when it ends before. */
  async ready(): Promise<this> {
    const line = new Promise<void>((resolve) =>
      this.child.stdout?.on('data', () => READY.test(this.output) && resolve()),
    );
    await Promise.race([line, this.ended]);
    const [, url] = READY.exec(this.output) ?? [];
    if (url === undefined) throw new Error(`It is not ready: ${this.errors}`);
    this.address = url;
    return this;
  }

  get url(): string {
    return this.address;
  }

  as(accountId: string): Person {
    return new Person(() => this.address, accountId);
  }

  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
