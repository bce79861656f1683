/** How many notices came after the last one that this browser showed to this person. Moments are ISO 8601. */
export function unseen(all: readonly { at: string }[], seen: string | null): number {
  return all.filter(({ at }) => seen === null || at > seen).length;
}
