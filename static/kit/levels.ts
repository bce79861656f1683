/** A level with its place among the levels of its method: `rank` 0 is the least of `of`. */
export interface ShownLevel {
  readonly name: string;
  readonly letter: string;
  readonly rank: number;
  readonly of: number;
}

export type LevelTone = 'low' | 'medium' | 'raised' | 'high' | 'unknown';

/** The letter and word of what is not, or not wholly, assessed. */
export const UNKNOWN = { letter: '?', name: 'Unknown' } as const;

/** How a level looks, by its share of the way from the least to the worst. Colour goes with the letter, never alone. */
export function toneOf(level: { readonly rank: number; readonly of: number } | null): LevelTone {
  if (level === null) return 'unknown';
  const share = level.of > 1 ? level.rank / (level.of - 1) : 1;
  if (share < 0.3) return 'low';
  if (share < 0.6) return 'medium';
  return share < 0.9 ? 'raised' : 'high';
}
