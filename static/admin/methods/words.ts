import { count } from '../../kit/text';
import type { ListedMethod, Method } from '../types';

/** `5 × 5, 3 levels`: how big a method is. */
export function sizeOf({
  severity,
  probability,
  levels,
  combination,
}: Pick<Method, 'severity' | 'probability' | 'levels' | 'combination'>): string {
  const size = `${severity.points.length} × ${probability.points.length}, ${count(levels.length, 'level')}`;
  return combination === undefined ? size : `${size}, probability of two parts`;
}

/** The site's own methods by name, those in use first; then the shipped ones as they come. */
export function ordered(methods: readonly ListedMethod[]) {
  const own = methods
    .filter((one) => one.own)
    .toSorted(
      (a, b) => Number(a.retired) - Number(b.retired) || a.method.title.localeCompare(b.method.title),
    );
  return { own, shipped: methods.filter((one) => !one.own) };
}

/** Ids that a new method cannot have. */
export const idsOf = (methods: readonly ListedMethod[]): ReadonlySet<string> =>
  new Set(methods.map(({ method }) => method.id));

/** The versions of a method that can be read, the latest first. */
export const versionsOf = (latest: number): readonly number[] =>
  Array.from({ length: latest }, (_, before) => latest - before);

/** What a product means, in a sentence. */
export const productWords = (first: string, second: string, scale: string): string =>
  `${first} × ${second}: the product of two numbers from 0 to 1. It falls into the first step of ${scale} that reaches up to it.`;
