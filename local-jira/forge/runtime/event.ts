import type { ForgeRuntime, LogEntry } from './scope';

/** What the host sends for one invocation. `_meta` is the platform's part, `body` the handler's payload. */
export interface LambdaEvent {
  handler: string;
  body: unknown;
  _meta: Pick<ForgeRuntime, 'proxy' | 'contextAri' | 'appContext' | 'aaid'> & {
    tracing: { traceId: string; spanId: string };
    license?: unknown;
    installation: unknown;
    clockOffsetMs: number;
  };
}

/** A platform call as it travels between the two processes. Bodies are text. */
export interface CallMessage {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

export interface ReplyMessage {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

export interface LambdaContext {
  awsRequestId: string;
  getRemainingTimeInMillis(): number;
  /** A quicker way to the platform than its HTTP server, where the host has one. */
  call?: (message: CallMessage) => Promise<ReplyMessage>;
  log?: (entry: LogEntry) => void;
}

/** How an invocation ended, as far as the app's own code is concerned. */
export type LambdaResult =
  | { success: true; body?: unknown }
  | {
      success: false;
      error: { errorType: string; errorMessage: string; status?: number; code?: string; stack: string[] };
    };
