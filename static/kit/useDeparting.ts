import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const STAY_MS = 1150;

export interface Line<T> {
  readonly key: string;
  readonly value: T;
}

/** A line of a list that was there a moment ago: it stays, marked as settled, long enough to be seen. */
export interface Shown<T> extends Line<T> {
  readonly settled: boolean;
}

/** The lines to show: the current ones, and for a second those that were just settled, in their place. */
export function useDeparting<T>(lines: readonly Line<T>[]): Shown<T>[] {
  const current = useRef(lines);
  const previous = useRef(lines);
  const [gone, setGone] = useState<readonly (Line<T> & { readonly index: number })[]>([]);
  const keys = lines.map((line) => line.key).join('\n');

  useLayoutEffect(() => {
    current.current = lines;
  });
  useLayoutEffect(() => {
    const now = new Set(keys.split('\n'));
    const left = previous.current
      .map((line, index) => ({ ...line, index }))
      .filter((line) => !now.has(line.key));
    previous.current = current.current;
    if (left.length > 0) setGone(left);
  }, [keys]);
  useEffect(() => {
    if (gone.length === 0) return undefined;
    const timer = setTimeout(() => setGone([]), STAY_MS);
    return () => clearTimeout(timer);
  }, [gone]);

  const shown: Shown<T>[] = lines.map((line) => ({ ...line, settled: false }));
  for (const { index, key, value } of gone) {
    if (!lines.some((line) => line.key === key)) shown.splice(index, 0, { key, value, settled: true });
  }
  return shown;
}
