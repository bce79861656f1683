import type { SprintLine } from '../../src/contract/sprintLine';

/** `7 of 9 validated`, and whether the sprint as a whole is. */
export function standingWords({ passed, relevant, validated }: SprintLine): string {
  const whole = validated ? ', and clinically validated as a whole' : '';
  if (relevant === 0) return `no relevant issue${whole}`;
  return `${String(passed)} of ${String(relevant)} validated${whole}`;
}

/** The key of the project that an issue is in, by the key of the issue. */
export const projectOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));
