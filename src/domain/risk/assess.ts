import type { KnownLevel } from '../standing/schema';
import type { Hazard, RiskAssessment } from './assessment';
import type { RiskMethod } from './method';
import { levelOf, scoreOf, type Scored } from './scoring';

/** A hazard with what its ratings come to. */
export interface AssessedHazard {
  readonly hazard: Hazard;
  readonly initial: Scored | undefined;
  readonly residual: Scored | undefined;
}

/**
 * What an assessment comes to. `level` null is unknown: nobody assessed, a hazard is a draft, or it was done by another
 * method. `known` is the worst of what is known all the same.
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
  if (risk === undefined || method === undefined)
    return { ...UNKNOWN, because: 'not-assessed', drafts: 0, hazards: [] };
  if (risk.method !== method.id) {
    const hazards = risk.hazards.map((hazard) => ({ hazard, initial: undefined, residual: undefined }));
    return { ...UNKNOWN, because: 'other-method', drafts: hazards.length, hazards };
  }
  const hazards = risk.hazards.map((hazard) => ({
    hazard,
    initial: scoreOf(hazard.initial, method),
    residual: scoreOf(hazard.residual, method),
  }));
  if (hazards.length === 0) return withoutHazards(risk, method);
  const drafts = hazards.filter(({ residual }) => residual === undefined).length;
  const [worst] = [...hazards].sort((one, other) => scoreIn(other) - scoreIn(one));
  const level = drafts > 0 ? null : (worst?.residual?.level ?? null);
  const score = drafts > 0 ? 0 : (worst?.residual?.score ?? 0);
  return { level, score, because: drafts > 0 ? 'drafts' : 'worst', worst, drafts, hazards };
}

const scoreIn = ({ residual }: AssessedHazard): number => residual?.score ?? -1;

function withoutHazards({ none }: RiskAssessment, method: RiskMethod): Assessed {
  const lowest = levelOf(method, method.levels[0]?.id ?? '') ?? null;
  return none === undefined
    ? { ...UNKNOWN, because: 'not-assessed', drafts: 0, hazards: [] }
    : { level: lowest, score: 0, because: 'no-hazards', drafts: 0, hazards: [] };
}
