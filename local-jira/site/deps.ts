/** Who asks Jira for something. */
export type Caller = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

/** Module key, operation, payload, context, account. */
export type ResolverCall = [string, string, unknown, Record<string, unknown>, string];

/** What the browser site needs from the rest of the local Jira. */
export interface SiteDeps {
  /** Jira's REST, in process. */
  jiraFetch: (request: Request, caller: Caller) => Promise<Response>;
  forge: {
    /** A UI module's key, the operation, its payload, the context, and who asks. */
    invokeResolver: (...call: ResolverCall) => Promise<unknown>;
  };
  /** The parsed manifest.yml. */
  manifest: unknown;
  /** The app's built Custom UI: every resource entry lies in it. */
  staticDirectory: string;
  /** The Vite build of the client. */
  siteDirectory: string;
  clock: { now(): number };
  /** The two origins, known once both servers listen. No trailing slash. */
  origins(): { product: string; app: string };
  /** Values of fields as the app's formatters word them, in the order of the question; null without a formatter. */
  formattedValues?: (
    caller: Caller,
    wanted: readonly { issueId: string; fieldId: string }[],
  ) => (string | null)[];
  /** What Jira has told people, newest last. */
  notifications?: () => readonly { at: string; to: string; about: string; event: string; subject: string }[];
  /** Forge's account type of a user; without it every person is `licensed`. */
  accountType?: (accountId: string) => string;
}
