import type { KnownLevel } from '../standing/schema';
import type { Hazard, RiskAssessment } from './assessment';
import type { RiskMethod } from './method';
import { missingIn, type MissingPart } from './missing';
import { levelOf, scoreOf, type Scored } from './scoring';

/** A hazard with what its ratings come to. With anything missing it is a draft, and `residual` is unknown. */
export interface AssessedHazard {
  readonly hazard: Hazard;
  readonly missing: readonly MissingPart[];
  readonly initial: Scored | undefined;
  readonly residual: Scored | undefined;
}

/**
 * What an assessment comes to. `level` null is unknown: nobody assessed, a hazard is a draft, or it was done by another
 * method. `worst` is the worst of what is known all the same.
 */
export interface Assessed {
  readonly level: KnownLevel | null;
  readonly score: number;
  readonly because: 'not-assessed' | 'drafts' | 'other-method' | 'no-hazards' | 'worst';
  readonly worst?: AssessedHazard;
  readonly drafts: number;
  readonly hazards: readonly AssessedHazard[];
}

const UNKNOWN = { level: null, score: 0 } as const;

/** The worst residual level over all hazards and dimensions. One draft makes the whole unknown, never low. */
export function assess(risk: RiskAssessment | undefined, method: RiskMethod | undefined): Assessed {
  if (risk === undefined) return unassessed('not-assessed');
  if (risk.hazards.length === 0) return withoutHazards(risk, method);
  const hazards = risk.hazards.map((hazard) => assessHazard(hazard, method));
  const worst = worstOf(hazards, 'residual');
  const drafts = hazards.filter(({ missing }) => missing.length > 0);
  if (drafts.length > 0) {
    return { ...UNKNOWN, because: becauseOf(drafts), worst, drafts: drafts.length, hazards };
  }
  const { level = null, score = 0 } = worst?.residual ?? {};
  return { level, score, because: 'worst', worst, drafts: 0, hazards };
}

/** One hazard by the method in force. */
export function assessHazard(hazard: Hazard, method: RiskMethod | undefined): AssessedHazard {
  const missing = missingIn(hazard, method);
  if (method === undefined || missing.includes('method'))
    return { hazard, missing, initial: undefined, residual: undefined };
  const residual = missing.length === 0 ? scoreOf(hazard.residual, method) : undefined;
  return { hazard, missing, initial: scoreOf(hazard.initial, method), residual };
}

/** The worst of what is known; of equals the first. */
export function worstOf(
  hazards: readonly AssessedHazard[],
  which: 'initial' | 'residual',
): AssessedHazard | undefined {
  let worst: AssessedHazard | undefined;
  for (const one of hazards) {
    if (one[which] !== undefined && compareScored(one[which], worst?.[which]) > 0) worst = one;
  }
  return worst;
}

/** Above 0 when the first is worse: by level, then by score. Whatever is known is worse than nothing. */
export function compareScored(one: Scored, other: Scored | undefined): number {
  if (other === undefined) return 1;
  return one.level.rank - other.level.rank || one.score - other.score;
}

const unassessed = (because: 'not-assessed' | 'other-method'): Assessed => ({
  ...UNKNOWN,
  because,
  drafts: 0,
  hazards: [],
});

/** Another method is the cause where nothing else is missing. */
const becauseOf = (drafts: readonly AssessedHazard[]): 'drafts' | 'other-method' =>
  drafts.every(({ missing }) => missing.includes('method')) ? 'other-method' : 'drafts';

/** Declared by the method in force that there is none: the least of its levels. */
function withoutHazards({ none, method: by }: RiskAssessment, method: RiskMethod | undefined): Assessed {
  if (none === undefined) return unassessed('not-assessed');
  if (method === undefined || by !== method.id) return unassessed('other-method');
  const level = levelOf(method, method.levels[0]?.id ?? '') ?? null;
  return { level, score: 0, because: 'no-hazards', drafts: 0, hazards: [] };
}
