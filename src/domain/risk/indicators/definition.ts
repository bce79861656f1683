import type { JiraId, Slug } from '../../shared/ids';
import type { Dimension } from '../assessment';
import type { IndicatorFacts } from './facts';

/** Unknown is an answer of its own: the facts to say yes or no were not there. It is never taken for no. */
export type Outcome = 'yes' | 'no' | 'unknown';

/**
 * One fact that an answer rests on, in words: a label, a component, a signal word of ours, never text of the issue.
 * `issue` is another issue that it is about: only those who may browse that one are told which.
 */
export interface IndicatorEvidence {
  readonly words: string;
  readonly issue?: JiraId;
}

export interface IndicatorFinding {
  readonly outcome: Outcome;
  readonly evidence: readonly IndicatorEvidence[];
}

/** A hazard to think of, in the terms of ISO 14971:2019, 3.4 to 3.6. A person decides whether there is one. */
export interface SuggestedHazard {
  readonly dimension: Dimension;
  readonly hazard: string;
  readonly situation: string;
  readonly harm: string;
}

/**
 * A question about an issue that facts in Jira answer. `looksAt` says in a sentence which facts; `weight`, 0 to 100, is
 * what a yes takes of the way to the highest inherent score. `check` is pure and answers whatever the facts are.
 */
export interface IndicatorDefinition {
  readonly id: Slug;
  readonly title: string;
  readonly looksAt: string;
  readonly weight: number;
  readonly suggests: SuggestedHazard | null;
  readonly check: (facts: IndicatorFacts) => IndicatorFinding;
}

/** What one indicator says of one issue. */
export interface IndicatorResult extends IndicatorFinding {
  readonly id: Slug;
  readonly title: string;
  readonly weight: number;
  readonly suggests: SuggestedHazard | null;
}
