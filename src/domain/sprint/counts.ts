import { isRelevant } from './judge';
import type { JudgedScope } from './scope';
import type { SprintScope } from './situation';

/** How many issues a sprint holds of one project. What cannot be read counts as relevant: it may be. */
export interface SprintCounts {
  readonly issues: number;
  readonly relevant: number;
  readonly passed: number;
  readonly irrelevant: number;
  readonly unreadable: number;
  readonly elsewhere: number;
}

export function countsOf({ issues, unreadable }: JudgedScope, { elsewhere }: SprintScope): SprintCounts {
  const relevant = issues.filter(isRelevant);
  return {
    issues: issues.length + unreadable.length,
    relevant: relevant.length + unreadable.length,
    passed: relevant.filter(({ outcome }) => outcome === 'passed').length,
    irrelevant: issues.length - relevant.length,
    unreadable: unreadable.length,
    elsewhere,
  };
}
