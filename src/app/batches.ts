/** Does something with each, so many at the same time, and answers in their order. */
export async function inBatches<A, B>(
  atOnce: number,
  all: readonly A[],
  act: (one: A) => Promise<B>,
): Promise<B[]> {
  const done: B[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(act))));
  }
  return done;
}
