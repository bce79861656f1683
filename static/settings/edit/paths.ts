import type { Problem } from '../types';

/** The id of the control that shows a value of the draft: its path, as problems name it. */
export const pathOf = (...steps: readonly (string | number)[]): string => steps.join('.');

/** Where a problem may be settled: its own path, then each part of the draft around it. */
export function around(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Whether a problem is about this part of the draft or about something inside it. */
export const isWithin = (path: string, part: string): boolean => path === part || path.startsWith(`${part}.`);

/** Problems about these parts of the draft, and those about `whole` that are about nothing inside it. */
export const problemsAt = (
  problems: readonly Problem[],
  parts: readonly string[],
  whole?: string,
): Problem[] => problems.filter(({ path }) => path === whole || parts.some((part) => isWithin(path, part)));

/** Errors first, each in the order of the draft. */
export const bySeverity = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
