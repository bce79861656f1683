import type { RiskMethod } from '../../domain/risk/method';
import type { Slug } from '../../domain/shared/ids';
import { nistSp80030 } from './nistSp80030';
import { severityProbability5x5 } from './severityProbability5x5';

/** Every shipped version of every shipped risk method. A published version is never edited: a new one is added. */
export const riskMethods: readonly RiskMethod[] = [severityProbability5x5, nistSp80030];

/** The method that a starter policy takes up. */
export const defaultRiskMethod: Slug = severityProbability5x5.id;

/** The shipped method of this id in this version, or in its latest one. `undefined` when there is none. */
export const riskMethodById = (id: Slug, version?: number): RiskMethod | undefined =>
  riskMethods
    .filter((method) => method.id === id && (version === undefined || method.version === version))
    .toSorted((one, other) => other.version - one.version)[0];
