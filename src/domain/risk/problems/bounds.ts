import { billionths, ONE } from '../decimal';
import type { MethodDraft, MethodProblem } from '../methodDraft';
import { called, error } from './problem';

/**
 * What is wrong with the numbers of a probability scale. With a product each step needs the probability up to which it
 * reaches, rising, the last one 1: else some products would fall into no step.
 */
export function boundProblems({
  probability: { points },
  combination,
}: Pick<MethodDraft, 'probability' | 'combination'>): MethodProblem[] {
  const bounds = points.map(({ upTo }) => (isBlank(upTo) ? undefined : billionths(upTo)));
  const needed = combination?.kind === 'product';
  const found = points.flatMap((point, index) => {
    const at = `probability.points.${index}.upTo`;
    const which = called(point.name, 'step', index);
    if (isBlank(point.upTo))
      return needed
        ? [error('bounds-missing', at, `${which} needs the probability up to which it reaches`)]
        : [];
    const bound = bounds[index];
    if (bound === undefined)
      return [
        error('bound-invalid', at, `The bound of ${which} must be a decimal from 0 to 1, such as 0.001`),
      ];
    const before = bounds.slice(0, index).findLast((one) => one !== undefined);
    return before !== undefined && bound <= before
      ? [error('bounds-not-ascending', at, `The bound of ${which} is not above the one before`)]
      : [];
  });
  return [...found, ...(needed ? lastProblem(points, bounds) : [])];
}

function lastProblem(
  points: MethodDraft['probability']['points'],
  bounds: readonly (bigint | undefined)[],
): MethodProblem[] {
  const last = points.length - 1;
  const bound = bounds[last];
  if (bound === undefined || bound === ONE) return [];
  const which = called(points[last]?.name, 'step', last);
  return [
    error(
      'bounds-missing',
      `probability.points.${last}.upTo`,
      `${which} must reach up to 1, or some probabilities fall into no step`,
    ),
  ];
}

const isBlank = (text: string | undefined): text is undefined | '' => text === undefined || text === '';
