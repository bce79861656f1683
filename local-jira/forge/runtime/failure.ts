import type { LambdaResult } from './event';

/** What the platform reports when a handler throws. */
export function describeError(thrown: unknown): LambdaResult {
  if (!(thrown instanceof Error)) {
    return { success: false, error: { errorType: 'Error', errorMessage: String(thrown), stack: [] } };
  }
  const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  return {
    success: false,
    error: {
      errorType: thrown.name,
      errorMessage: thrown.message,
      status,
      code,
      stack: (thrown.stack ?? '').split('\n'),
    },
  };
}
