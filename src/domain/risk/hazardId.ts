import type { Slug } from '../shared/ids';

const PREFIX = 'hazard-';

/** The id of the hazard with a number. */
export const hazardId = (number: number): Slug => `${PREFIX}${number}`;

/** The number by which people call a hazard: `Hazard 2`. 0 for an id that has none. */
export function hazardNumber(id: Slug): number {
  const number = id.startsWith(PREFIX) ? Number(id.slice(PREFIX.length)) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}

/** `hazard 2`, as it stands in a sentence. */
export const hazardName = (id: Slug): string => `hazard ${hazardNumber(id)}`;
