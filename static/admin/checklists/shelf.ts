import type { Listing } from '../types';

const all = ({ own, packs }: Listing) => [...own, ...packs.flatMap(({ templates }) => templates)];

/** Ids that a new checklist cannot have. */
export const idsOf = (listing: Listing): ReadonlySet<string> => new Set(all(listing).map(({ id }) => id));

export const titleOf = (listing: Listing, id: string): string =>
  all(listing).find((template) => template.id === id)?.title ?? id;
