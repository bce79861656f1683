import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { CallMessage, LambdaResult, ReplyMessage } from '../runtime/event';
import type { LogEntry } from '../runtime/scope';
import type { HostMessage, RunnerMessage } from '../runtime/serve';

export interface ProcessOptions {
  bundleDirectory: string;
  memoryMB: number;
  /** Serves a platform call of app code. Never rejects. */
  onCall(call: CallMessage): Promise<ReplyMessage>;
  onLog(entry: LogEntry): void;
  /** What the process writes outside any invocation, or as it dies. */
  onOutput(text: string): void;
}

/** The app's code in a process of its own, which inherits nothing of the host's environment but PATH. */
export interface AppProcess {
  /** Resolves when it takes invocations; never, if it ends before. */
  ready: Promise<void>;
  /** Resolves with the reason when it has ended, however. */
  ended: Promise<string>;
  send(message: HostMessage): void;
  kill(): void;
}

export function startProcess(
  options: ProcessOptions,
  onResult: (requestId: string, result: LambdaResult) => void,
): AppProcess {
  const child = fork(join(options.bundleDirectory, '__forge__.cjs'), [], {
    cwd: options.bundleDirectory,
    execArgv: [`--max-old-space-size=${options.memoryMB}`],
    env: { PATH: process.env.PATH, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const send = (message: HostMessage) => {
    // A message to a process that has just died is lost; its end is what its callers hear of.
    if (child.connected) child.send(message, () => undefined);
  };
  child.stdout?.on('data', (data: Buffer) => options.onOutput(data.toString()));
  child.stderr?.on('data', (data: Buffer) => options.onOutput(data.toString()));

  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: RunnerMessage) => {
      if (message.kind === 'ready') resolve();
      if (message.kind === 'log') options.onLog(message.entry);
      if (message.kind === 'result') onResult(message.requestId, message.result);
      if (message.kind === 'call') void answer(message.callId, message.call);
    });
  });
  const answer = async (callId: string, call: CallMessage): Promise<void> => {
    send({ kind: 'reply', callId, reply: await options.onCall(call) });
  };
  const ended = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? `exit code ${code ?? 0}`));
    child.on('error', (error) => resolve(error.message));
  });
  return { ready, ended, send, kill: () => void child.kill('SIGKILL') };
}
