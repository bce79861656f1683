import { useState } from 'react';

/** Sorts once: while a person looks, content changes but its order does not. New lines go to the end. */
export function useFrozenOrder<T extends { readonly id: string }>(
  lines: readonly T[],
  rank: (line: T) => number,
): T[] {
  const [order] = useState(() => [...lines].sort((a, b) => rank(a) - rank(b)).map((line) => line.id));
  const place = (line: T): number => {
    const at = order.indexOf(line.id);
    return at === -1 ? order.length : at;
  };
  return [...lines].sort((a, b) => place(a) - place(b));
}
