/**
 * Time and size limits of invocations, real time.
 * https://developer.atlassian.com/platform/forge/limits-invocation/
 */
export const STANDARD_TIMEOUT_MS = 25_000;
export const LONG_TIMEOUT_MS = 55_000;
export const LONGEST_TIMEOUT_MS = 900_000;
export const REQUEST_MAX_BYTES = 500 * 1024;
export const RESPONSE_MAX_BYTES = 5 * 1024 * 1024;

const LONG_MODULES = new Set(['consumer', 'scheduledTrigger', 'webtrigger', 'action']);

/** 25 s for what a person or Jira waits for; 55 s in the background, or the function's own `timeoutSeconds` up to 900. */
export function timeLimitMs(moduleType: string, timeoutSeconds: number | undefined): number {
  if (!LONG_MODULES.has(moduleType)) return STANDARD_TIMEOUT_MS;
  if (timeoutSeconds === undefined) return LONG_TIMEOUT_MS;
  return Math.min(LONGEST_TIMEOUT_MS, timeoutSeconds * 1_000);
}
