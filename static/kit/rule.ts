import { workflowRules } from '@forge/jira-bridge';

/** Tells Jira how to ask for the configuration when the person adds or updates the rule. */
export const configureWith = (read: () => readonly string[]): Promise<void> =>
  workflowRules.onConfigure(() => JSON.stringify({ gates: read() })).catch(() => undefined);
