import { AsyncLocalStorage } from 'node:async_hooks';
import type { LambdaContext } from './event';
import type { Rounds } from './rounds';

/** What `global.__forge_runtime__` holds during an invocation, as the @forge packages read it. */
export interface ForgeRuntime {
  proxy: { token: string; url: string; host: string };
  contextAri: string;
  appContext: { invocationId: string } & Record<string, unknown>;
  aaid?: string;
  lambdaContext: { getRemainingTimeInMillis(): number };
  [field: string]: unknown;
}

/** One invocation inside the app's process. */
export interface InvocationScope {
  runtime: ForgeRuntime;
  /** Milliseconds between real and virtual time when the invocation started. */
  clockOffsetMs: number;
  rounds: Rounds;
  call?: LambdaContext['call'];
  log(entry: LogEntry): void;
}

/** One console call. `level` is Forge's numeric log level: 20 debug, 30 info, 40 warning, 50 error. */
export interface LogEntry {
  invocationId: string;
  level: number;
  values: unknown[];
}

export const invocationScope = new AsyncLocalStorage<InvocationScope>();
