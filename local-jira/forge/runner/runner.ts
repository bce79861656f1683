import { randomUUID } from 'node:crypto';
import type { LambdaEvent, LambdaResult } from '../runtime/event';
import { InvocationFailed } from './failure';
import { startProcess, type AppProcess, type ProcessOptions } from './process';

/** Runs handlers of the bundle in a child process that is started on demand and never takes the host down. */
export interface Runner {
  /**
   * Rejects with InvocationFailed on a crash, and on time-out, which kills the process and everything in flight. The
   * limit counts real time from the moment the process is ready.
   */
  run(event: LambdaEvent, timeoutMs: number): Promise<LambdaResult>;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(result: LambdaResult): void;
  reject(failure: InvocationFailed): void;
}

const crashed = (message: string): InvocationFailed => new InvocationFailed('crashed', message);
const STOPPED = 'The local Forge host has stopped.';

export function createRunner(options: ProcessOptions): Runner {
  const waiting = new Map<string, Waiting>();
  let current: AppProcess | undefined;
  let stopped = false;

  const finish = (requestId: string, settle: (one: Waiting) => void) => {
    const one = waiting.get(requestId);
    waiting.delete(requestId);
    if (one) settle(one);
  };
  const failAll = (failure: InvocationFailed) => {
    for (const requestId of [...waiting.keys()]) finish(requestId, (one) => one.reject(failure));
  };

  const start = (): AppProcess => {
    const started = startProcess(options, (requestId, result) =>
      finish(requestId, (one) => one.resolve(result)),
    );
    void started.ended.then((reason) => {
      // A process that was already replaced must not fail the invocations of its successor.
      if (current !== started) return;
      current = undefined;
      failAll(crashed(`The app's process ended unexpectedly (${reason}).`));
    });
    return started;
  };

  const kill = (reason: string) => {
    current?.kill();
    current = undefined;
    failAll(crashed(reason));
  };

  const timeOut = (requestId: string, timeoutMs: number) => {
    const message = `The function did not finish within ${timeoutMs} ms.`;
    finish(requestId, (one) => one.reject(new InvocationFailed('timed-out', message)));
    kill('Another invocation in the same process timed out.');
  };

  return {
    async run(event, timeoutMs) {
      if (stopped) throw crashed(STOPPED);
      current ??= start();
      const target = current;
      const requestId = randomUUID();
      let timer: NodeJS.Timeout | undefined;
      const result = new Promise<LambdaResult>((resolve, reject) => {
        waiting.set(requestId, { resolve, reject });
      });
      void target.ready.then(() => {
        if (!waiting.has(requestId)) return;
        timer = setTimeout(() => timeOut(requestId, timeoutMs), timeoutMs);
        target.send({ kind: 'invoke', requestId, event, timeoutMs });
      });
      return result.finally(() => clearTimeout(timer));
    },
    async stop() {
      stopped = true;
      const last = current;
      kill(STOPPED);
      await last?.ended;
    },
  };
}
