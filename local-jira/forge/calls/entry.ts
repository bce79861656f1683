/** As whom a platform call was made. */
export type CallAs = 'app' | 'user' | 'none';

/** One platform call of an invocation. `round` numbers the waves of calls that were in flight together, from 1. */
export interface PlatformCall {
  kind: 'jira' | 'kvs' | 'queue' | 'egress' | 'other';
  method: string;
  path: string;
  as: CallAs;
  status: number;
  /** Bytes of the request body and of the response body together. */
  bytes: number;
  round: number;
}

export interface LogLine {
  level: number;
  values: unknown[];
}

/** One run of a handler. Times are virtual milliseconds, `ms` is real; `outcome` is set at its end. */
export interface InvocationRecord {
  id: string;
  function: string;
  module: string;
  operation?: string;
  accountId?: string;
  startedAt: number;
  ms?: number;
  outcome?: 'ok' | 'app-error' | 'timed-out' | 'crashed' | 'too-large' | 'not-found';
  error?: string;
  calls: PlatformCall[];
  logs: LogLine[];
}
