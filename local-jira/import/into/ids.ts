/** Hands out ids above every id in use, at least `first`. */
export function idsAbove(used: readonly string[], first: number): () => string {
  const highest = used.reduce((top, id) => Math.max(top, Number(id) || 0), first - 1);
  let next = highest;
  return () => String((next += 1));
}
