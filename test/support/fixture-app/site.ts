import { spawn } from 'node:child_process';
import type { LocalJiraOptions } from '../../../local-jira/server';
import { program } from '../program';

export interface Site {
  url: string;
  /** Ends the process: SIGTERM lets it stop, SIGKILL does not. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** A local Jira in a process of its own. Rejects with what it wrote to standard error when it does not start. */
export function startSite(options: LocalJiraOptions): Promise<Site> {
  const args = [...program('test/support/fixture-app/serve.ts'), JSON.stringify(options)];
  const child = spawn(process.execPath, args);
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) =>
      resolve({
        url: data.toString().trim(),
        end: (signal) => {
          child.kill(signal);
          return closed;
        },
      }),
    );
    child.on('exit', () => reject(new Error(errors)));
  });
}
