import type { RiskView } from '../../../src/contract/riskView';

export type LevelEntry = RiskView['history'][number];

/** The field that the steps are drawn in, in its own units, and the scores that have a line across. */
export const FIELD = { width: 360, height: 104, left: 28, right: 28, top: 18, bottom: 10 } as const;
export const GRID = [80, 50, 20] as const;

const WIDTH = FIELD.width - FIELD.left - FIELD.right;
const HEIGHT = FIELD.height - FIELD.top - FIELD.bottom;

/** Where a change stands: changes are as far apart as each other, however much time lies between them. */
export const xOf = (place: number, entries: number): number => FIELD.left + (place / entries) * WIDTH;

export const yOf = (score: number): number => FIELD.top + ((100 - score) / 100) * HEIGHT;

/** A score holds until the next change: steps. Where the level is not known there is a gap. */
export function stepsOf(entries: readonly LevelEntry[]): string {
  const { length } = entries;
  return entries
    .flatMap(({ level, score }, place) => {
      if (level === null) return [];
      const joins = place > 0 && entries[place - 1]?.level !== null;
      const y = round(yOf(score));
      const start = joins ? `V${String(y)}` : `M${String(round(xOf(place, length)))} ${String(y)}`;
      return [`${start}H${String(round(xOf(place + 1, length)))}`];
    })
    .join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** `High, 71`, or that it was not known. */
export const entryWords = ({ level, score }: LevelEntry): string =>
  level === null ? 'Unknown' : `${level.name}, ${String(score)}`;

/** Where the level came from and where it is: `High now, it was Medium before.` */
export function historyWords(entries: readonly LevelEntry[]): string {
  const now = entries.at(-1);
  const before = entries.at(-2);
  if (now === undefined) return '';
  const name = now.level?.name ?? 'Unknown';
  if (before === undefined) return `${name} since the first assessment.`;
  const was = before.level?.name ?? 'Unknown';
  if (was !== name) return `${name} now, it was ${was} before.`;
  return `${name} as before, score ${String(now.score)} after ${String(before.score)}.`;
}
