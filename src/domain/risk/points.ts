import { refuse, type Refusal } from '../shared/refusal';
import type { HazardContent, Rating } from './assessment';
import { product } from './combine';
import type { RiskMethod } from './method';

/**
 * Refuses a rating that names what the method in force does not have. What is left out, or blank, is no mistake: the
 * hazard is a draft.
 */
export function refuseUnknownPoint(
  { initial, residual }: Pick<HazardContent, 'initial' | 'residual'>,
  method: RiskMethod,
): Refusal | undefined {
  return refuseRating(initial, method) ?? refuseRating(residual, method);
}

interface Named {
  readonly name: string;
  readonly points: readonly { readonly id: string }[];
}

const refuseRating = ({ severity, probability, parts }: Rating, method: RiskMethod): Refusal | undefined =>
  refusePoint(severity, method.severity, method) ??
  refusePoint(probability, method.probability, method) ??
  refuseParts(parts, method);

function refusePoint(point: string | undefined, axis: Named, method: RiskMethod): Refusal | undefined {
  const known = point === undefined || axis.points.some(({ id }) => id === point);
  return known ? undefined : unknownPoint(point, axis.name, method);
}

const unknownPoint = (point: string, axis: string, { title }: RiskMethod): Refusal =>
  refuse('unknown-point', { point, axis, method: title });

/** Two parts where the probability is made of two: points of a table's axes, or decimals from 0 to 1. */
function refuseParts(parts: Rating['parts'], method: RiskMethod): Refusal | undefined {
  if (parts === undefined) return undefined;
  const { combination } = method;
  if (combination === undefined) return unknownPoint(parts.join(' × '), method.probability.name, method);
  const [first, second] = parts.map((part) => (part === '' ? undefined : part));
  if (combination.kind === 'table')
    return refusePoint(first, combination.first, method) ?? refusePoint(second, combination.second, method);
  return refuseDecimal(first, combination.first, method) ?? refuseDecimal(second, combination.second, method);
}

const refuseDecimal = (part: string | undefined, name: string, method: RiskMethod): Refusal | undefined =>
  part === undefined || product([part, '1']) !== undefined ? undefined : unknownPoint(part, name, method);
