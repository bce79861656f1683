import type { JiraId, Slug } from '../shared/ids';
import type { AssessedHazard } from './assess';
import type { RiskControl } from './assessment';
import type { RiskMethod } from './method';

export type FindingCode =
  | 'other-method'
  | 'residual-above-initial'
  | 'severity-raised'
  | 'probability-raised'
  | 'lowered-without-control'
  | 'severity-lowered-by-probability-control'
  | 'probability-lowered-by-severity-control'
  | 'control-not-implemented'
  | 'control-not-verified'
  | 'verified-not-implemented'
  | 'control-without-effect'
  | 'information-only'
  | 'duplicate-control'
  | 'benefit-missing'
  | 'above-ceiling'
  | 'acceptance-missing'
  | 'acceptance-outdated';

/** Something in an assessment that does not fit together, plainly. An error is what no reviewer should let pass. */
export interface Finding {
  readonly code: FindingCode;
  readonly hazard?: Slug;
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}

/** The key of a control's issue, where the reader may know it. */
export type KeyOf = (issueId: JiraId) => string | undefined;

/** One hazard, and what its findings are looked for with. `steps` are those of the scales, residual less initial. */
export interface Look {
  readonly one: AssessedHazard;
  readonly controls: readonly RiskControl[];
  readonly method: RiskMethod;
  readonly steps: { readonly severity: number; readonly probability: number };
  readonly keyOf: KeyOf;
}

/** Whether the residual risk is said to be lower on either scale. */
export const isLowered = ({ steps }: Look): boolean => steps.severity < 0 || steps.probability < 0;
