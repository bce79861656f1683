import { canonicalJson, type Json } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import type { Digest, Slug } from '../shared/ids';
import { assess } from './assess';
import type { Acceptance, Hazard, RiskAssessment } from './assessment';
import { UNKNOWN_LEVEL, type RiskMethod } from './method';

/**
 * What somebody vouches for who vouches for an assessment: the level that it comes to by the method in force, every
 * hazard, and that there is none. Acceptances are not part of it, nor who wrote what.
 */
export function assessedContent(risk: RiskAssessment | undefined, method: RiskMethod | undefined): Json {
  return {
    hazards: (risk?.hazards ?? []).map(hazardContent),
    level: levelId(risk, method),
    none: risk?.none !== undefined,
  };
}

/** The id of the level that an assessment comes to, `unknown` included. */
export const levelId = (risk: RiskAssessment | undefined, method: RiskMethod | undefined): string =>
  assess(risk, method).level?.id ?? UNKNOWN_LEVEL;

const hazardContent = ({ id, method, dimensions, initial, residual, controls, words }: Hazard): Json => ({
  id,
  method,
  dimensions,
  initial,
  residual,
  controls: controls.map((control) => ({ ...control })),
  words,
});

/** The digest of what an acceptance covers, salted with the record's salt. */
export const acceptanceRoot = (
  salt: string,
  risk: RiskAssessment | undefined,
  method: RiskMethod | undefined,
  sha256: Sha256,
): Digest => sha256(canonicalJson({ part: 'risk-accepted', salt, value: assessedContent(risk, method) }));

/**
 * Whether an acceptance still covers an assessment that comes to `level`: nothing of it has changed since, and another
 * version of the method has not moved the level.
 */
export const isCurrent = (
  { seq, level: accepted }: Acceptance,
  { changed }: RiskAssessment,
  level: Slug | undefined,
): boolean => changed.seq < seq && accepted === level;
