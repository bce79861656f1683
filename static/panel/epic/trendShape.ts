import type { EpicView } from '../../../src/contract/operations/epicGet';

export type TrendPoint = EpicView['trend'][number];

/** The field that the curve is drawn in, in its own units, and the scores that have a line across. */
export const FIELD = { width: 360, height: 112, left: 28, right: 24, top: 18, bottom: 22 } as const;
export const GRID = [80, 50, 20] as const;

export const xOf = (index: number, points: number): number =>
  FIELD.left + (index / Math.max(points - 1, 1)) * (FIELD.width - FIELD.left - FIELD.right);

export const yOf = (score: number): number =>
  FIELD.top + ((100 - score) / 100) * (FIELD.height - FIELD.top - FIELD.bottom);

/** The curve: straight from week to week, a step over weeks of which nothing is known. Empty without two known points. */
export function pathOf(points: readonly TrendPoint[]): string {
  const known = points.flatMap(({ score }, index) => (score === null ? [] : [{ index, score }]));
  return known
    .map(({ index, score }, at) => {
      const [x, y] = [round(xOf(index, points.length)), round(yOf(score))];
      if (at === 0) return `M${x} ${y}`;
      return known[at - 1]?.index === index - 1 ? `L${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** `71 now, 58 a week ago`: what the curve says, as far as anything is known. */
export function trendWords(points: readonly TrendPoint[]): string {
  const now = points.at(-1)?.score ?? null;
  const before = points.at(-2)?.score ?? null;
  if (now === null) return 'No score yet: nothing is assessed.';
  if (before === null) return `${now} now, not known a week ago.`;
  return before === now ? `${now} now, the same a week ago.` : `${now} now, ${before} a week ago.`;
}
