import type { RiskRequirement } from '../types';
import { article } from './article';
import type { Names } from './names';

/** Issues whose level is unknown are in scope as well. */
export const leastRiskWords = (level: string, names: Names): string =>
  `a risk of at least ${names.level(level)} or unknown`;

export const acceptorWords = (acceptedBy: string | undefined, names: Names): string =>
  acceptedBy === undefined ? 'accepted by nobody' : `accepted by ${article(names.role(acceptedBy))}`;

/** `residual risk at most Medium, or accepted by a compliance officer` */
export function ceilingWords({ atMost, acceptedBy }: RiskRequirement, names: Names): string {
  const or = acceptedBy === undefined ? '' : `, or ${acceptorWords(acceptedBy, names)}`;
  return `residual risk at most ${names.level(atMost)}${or}`;
}

const STALE: Readonly<Record<RiskRequirement['resign'], string>> = {
  assessment: 'the risk assessment',
  level: 'the level of risk',
};

/** What of the risk makes sign-offs stale. */
export const staleByRiskWords = (resign: RiskRequirement['resign']): string => STALE[resign];

/** `Risk is scored by Severity × probability, 5 × 5, version 1: Low, Medium, High.` */
export const methodSentence = (method: string, levels: readonly string[]): string =>
  `Risk is scored by ${method}${levels.length === 0 ? '' : `: ${levels.join(', ')}`}.`;
