import { byRisk } from './order';
import type { Rated } from './member';

/**
 * The score of the whole, 0 to 100: that of the worst, raised within the band of its level by how risky the others are
 * that are known. It never leaves the band: a worse level always has the higher score. Nothing known: null.
 */
export function weightedScore(all: readonly Rated[]): number | null {
  const known = all.filter(({ level }) => level !== null).sort(byRisk);
  const [worst, ...others] = known;
  if (worst?.level === undefined || worst.level === null) return null;
  const { rank, of } = worst.level;
  const top = Math.max(worst.score, Math.ceil((100 / of) * (rank + 1)) - 1);
  const rest = others.reduce((sum, { score }) => sum + score, 0);
  const share = others.length === 0 ? 0 : rest / (100 * others.length);
  return Math.min(100, worst.score + Math.floor((top - worst.score) * share));
}
