import type { Coverage, CoveredStatus, Transition } from './types';

/** Transitions into a status that do not carry the rule, then those that do; each in Jira's order. */
export const missingFirst = ({ transitions }: CoveredStatus): Transition[] =>
  transitions.toSorted((a, b) => Number(a.carries) - Number(b.carries));

export const missingIn = ({ transitions }: CoveredStatus): number =>
  transitions.filter(({ carries }) => !carries).length;

/** How many transitions lead round a gate. */
export const gapsOf = ({ statuses }: Coverage): number =>
  statuses.reduce((sum, status) => sum + missingIn(status), 0);

/** `from In Review or To Do`, `from any status`, `when an issue is created`. */
export function fromWords({ kind, from }: Transition): string {
  if (kind === 'initial') return 'when an issue is created';
  return from.length === 0 ? 'from any status' : `from ${from.join(', ')}`;
}
