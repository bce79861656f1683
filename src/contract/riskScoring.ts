/** The scoring of risks, for pages that show what a rating comes to before it is saved. The server scores again. */
export { combined, product } from '../domain/risk/combine';
export { missingIn, missingName } from '../domain/risk/missing';
export { scoreOf, type Scored } from '../domain/risk/scoring';
export type { Dimension, Rating, RiskControl } from '../domain/risk/assessment';
export type { Combination, RiskMethod, ScalePoint } from '../domain/risk/method';
