import type { Caller } from '../jira/hooks';

/** Where a resolver is called from: an issue (id or key) or a project (id or key), by whom. */
export interface InvokePlace {
  readonly issue?: string;
  readonly project?: string;
  readonly as: string;
}

/** The doors that a seed goes through, as any user does: Jira's REST API, the app's operations, and the clock. */
export interface SeedSite {
  readonly fetch: (request: Request, caller: Caller) => Promise<Response>;
  /** A resolver call of the app; answers what the app answers, `{ok, value}` or `{ok, refusal}`. */
  readonly invoke: (
    module: string,
    operation: string,
    payload: unknown,
    place: InvokePlace,
  ) => Promise<unknown>;
  /** Milliseconds since 1970, virtual. */
  readonly now: () => number;
  /** Moves virtual time forward by milliseconds and waits until everything that became due has run. */
  readonly pass: (ms: number) => Promise<void>;
}

/** Told what is being made, one short line at a time, for somebody who waits. */
export type Tell = (line: string) => void;

/** A step of a seed that Jira or the app refused: the message says which and why. */
export class SeedFailed extends Error {
  override name = 'SeedFailed';
}
