import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { LambdaEvent, LambdaResult } from '../runtime/event';
import type { LogEntry } from '../runtime/scope';
import type { InvokeMessage, RunnerMessage } from '../runtime/serve';
import { InvocationFailed } from './failure';
import { startProcess } from './process';

export interface RunnerOptions {
  bundleDirectory: string;
  memoryMB: number;
  onLog(entry: LogEntry): void;
  /** What the app's process writes outside any invocation, or as it dies. */
  onOutput(text: string): void;
}

/** Runs handlers of the bundle in a child process that is started on demand and never takes the host down. */
export interface Runner {
  /** Rejects with InvocationFailed on time-out (which kills the process and everything in flight) and on a crash. */
  run(event: LambdaEvent, timeoutMs: number): Promise<LambdaResult>;
  /** Real process id while the app's process lives. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(result: LambdaResult): void;
  reject(failure: InvocationFailed): void;
}

export function createRunner(options: RunnerOptions): Runner {
  const waiting = new Map<string, Waiting>();
  let child: ChildProcess | undefined;
  let stopped = false;

  const failAll = (failure: InvocationFailed) => {
    const inFlight = [...waiting.values()];
    waiting.clear();
    for (const one of inFlight) one.reject(failure);
  };

  const receive = (message: RunnerMessage) => {
    if (message.kind === 'log') {
      options.onLog(message.entry);
      return;
    }
    waiting.get(message.requestId)?.resolve(message.result);
    waiting.delete(message.requestId);
  };

  const start = (): ChildProcess => {
    const started = startProcess(options.bundleDirectory, options.memoryMB);
    started.on('message', receive);
    started.stdout?.on('data', (data: Buffer) => options.onOutput(data.toString()));
    started.stderr?.on('data', (data: Buffer) => options.onOutput(data.toString()));
    const gone = (reason: string) => {
      // A process that was already replaced must not fail the invocations of its successor.
      if (child !== started) return;
      child = undefined;
      failAll(new InvocationFailed('crashed', `The app's process ended unexpectedly (${reason}).`));
    };
    started.on('exit', (code, signal) => gone(signal ?? `exit code ${code}`));
    started.on('error', (error) => gone(error.message));
    return started;
  };

  const kill = (failure: InvocationFailed) => {
    const victim = child;
    child = undefined;
    victim?.kill('SIGKILL');
    failAll(failure);
  };

  return {
    run(event, timeoutMs) {
      if (stopped)
        return Promise.reject(new InvocationFailed('crashed', 'The local Forge host has stopped.'));
      child ??= start();
      const target = child;
      const requestId = randomUUID();
      return new Promise<LambdaResult>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(requestId);
          reject(new InvocationFailed('timed-out', `The function did not finish within ${timeoutMs} ms.`));
          kill(new InvocationFailed('crashed', 'Another invocation in the same process timed out.'));
        }, timeoutMs);
        waiting.set(requestId, {
          resolve(result) {
            clearTimeout(timer);
            resolve(result);
          },
          reject(failure) {
            clearTimeout(timer);
            reject(failure);
          },
        });
        const message: InvokeMessage = { requestId, event, timeoutMs };
        target.send(message, (error) => {
          if (error) waiting.get(requestId)?.reject(new InvocationFailed('crashed', error.message));
        });
      });
    },
    pid: () => child?.pid,
    async stop() {
      stopped = true;
      const victim = child;
      kill(new InvocationFailed('crashed', 'The local Forge host has stopped.'));
      if (!victim || victim.exitCode !== null || victim.signalCode !== null) return;
      await new Promise((resolve) => victim.once('exit', resolve));
    },
  };
}
