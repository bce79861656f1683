import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** Starts the app's bundle in a process of its own. It inherits nothing of the host's environment but PATH. */
export function startProcess(bundleDirectory: string, memoryMB: number): ChildProcess {
  return fork(join(bundleDirectory, '__forge__.cjs'), [], {
    cwd: bundleDirectory,
    execArgv: [`--max-old-space-size=${memoryMB}`],
    env: { PATH: process.env.PATH, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}
