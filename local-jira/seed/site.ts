import type { Caller } from '../jira/hooks';

/** Where a resolver is called from: an issue (id or key) or a project (id or key), by whom. */
export interface InvokePlace {
  readonly issue?: string;
  readonly project?: string;
  readonly as: string;
}

/** The two doors that the demo goes through, as any user does: Jira's REST API and the app's operations. */
export interface SeedSite {
  readonly fetch: (request: Request, caller: Caller) => Promise<Response>;
  /** A resolver call of the app; answers what the app answers, `{ok, value}` or `{ok, refusal}`. */
  readonly invoke: (
    module: string,
    operation: string,
    payload: unknown,
    place: InvokePlace,
  ) => Promise<unknown>;
}

/** A step of the demo that Jira or the app refused: the message says which and why. */
export class SeedFailed extends Error {
  override name = 'SeedFailed';
}
