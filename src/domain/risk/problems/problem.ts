import type { MethodProblem, MethodProblemCode } from '../methodDraft';

/** What stops publishing. `path` leads to what it concerns, as in `matrix.0.2`; it is read beside that, or in a list. */
export const error = (code: MethodProblemCode, path: string, message: string): MethodProblem => ({
  code,
  severity: 'error',
  path,
  message,
});

/** What publishing allows, but somebody should know. */
export const warning = (code: MethodProblemCode, path: string, message: string): MethodProblem => ({
  ...error(code, path, message),
  severity: 'warning',
});

/** `“High”`, or by its place where it has no name: `step 3`. */
export const called = (name: string | undefined, noun: string, index: number): string =>
  name === undefined || name.trim() === '' ? `${noun} ${index + 1}` : `“${name.trim()}”`;
