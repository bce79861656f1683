import type { ControlView, RiskView } from '../../../src/contract/riskView';
import type { Rating, RiskMethod } from '../../../src/contract/riskScoring';
import type { ShownLevel } from '../../kit/levels';

/** Kinds of control in the order of preference of ISO 14971:2019, 7.1. */
export const KIND_WORDS: Readonly<Record<ControlView['kind'], string>> = {
  'inherent-safety': 'Inherently safe design',
  protective: 'Protective measure',
  information: 'Information for safety',
};

export const REDUCES_WORDS: Readonly<Record<ControlView['reduces'], string>> = {
  severity: 'Severity',
  probability: 'Probability',
  both: 'Severity and probability',
};

/** The name of a level of the method by its id; a name stays as it is. */
export const levelNameOf = ({ levels }: RiskMethod, id: string): string =>
  levels.find((level) => level.id === id)?.name ?? id;

/** `Critical × Low`, with the parts that the probability is made of; a point that is not chosen is a question mark. */
export function ratingWords(rating: Rating, { severity, probability, combination }: RiskMethod): string {
  const nameIn = (points: RiskMethod['severity']['points'], id: string | undefined): string =>
    points.find((point) => point.id === id)?.name ?? '?';
  const harm = nameIn(severity.points, rating.severity);
  if (rating.parts === undefined) return `${harm} × ${nameIn(probability.points, rating.probability)}`;
  const [one, other] = rating.parts;
  if (combination?.kind !== 'table') return `${harm} × (${one || '?'} × ${other || '?'})`;
  return `${harm} × (${nameIn(combination.first.points, one)} and ${nameIn(combination.second.points, other)})`;
}

type Ceiling = RiskView['ceilings'][number];

/** How a ceiling stands: within, above, above and accepted, or not known. */
export type Standing = 'within' | 'above' | 'accepted' | 'unknown';

export function standingOf(view: RiskView & { readonly method: RiskMethod }, ceiling: Ceiling): Standing {
  const { level } = view.residual;
  if (level === null) return 'unknown';
  if (!ceiling.held) return 'above';
  return isAbove(level, view.method, ceiling.atMost) ? 'accepted' : 'within';
}

/** Whether a level is worse than the one that a ceiling names. */
export const isAbove = (level: ShownLevel, method: RiskMethod, atMost: string): boolean =>
  level.rank > method.levels.findIndex(({ id, name }) => id === atMost || name === atMost);

/** `2 controls, 1 not verified`. */
export function controlsWords(controls: readonly ControlView[]): string {
  if (controls.length === 0) return 'No control';
  const open = controls.filter(({ verified }) => !verified).length;
  const all = controls.length === 1 ? '1 control' : `${String(controls.length)} controls`;
  return open === 0 ? `${all}, verified` : `${all}, ${String(open)} not verified`;
}
