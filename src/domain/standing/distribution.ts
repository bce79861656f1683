import { byRisk } from './order';
import { ratedOf, type Member } from './member';
import type { KnownLevel } from './schema';

/** How many children stand at a level; null is unknown. */
export interface Share {
  readonly level: KnownLevel | null;
  readonly count: number;
}

const nameOf = (level: KnownLevel | null): string =>
  level === null ? '' : `${level.id} ${level.name} ${level.rank} ${level.of}`;

/** How many children stand at each level, worst first, the unknown ones last. */
export function distributionOf(children: readonly Member[]): Share[] {
  const shares = new Map<string, Share>();
  for (const child of children) {
    const { level } = ratedOf(child);
    const count = (shares.get(nameOf(level))?.count ?? 0) + 1;
    shares.set(nameOf(level), { level, count });
  }
  return [...shares.values()].sort((one, other) => byRisk({ ...one, score: 0 }, { ...other, score: 0 }));
}
