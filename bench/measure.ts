import { performance } from 'node:perf_hooks';

const BATCHES = 7;

/** Median microseconds per call over several batches, after a warm-up batch. For ratios within one run only. */
export async function microsecondsPerCall(calls: number, work: (index: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let batch = 0; batch <= BATCHES; batch += 1) {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) {
      const result = work(index);
      if (result instanceof Promise) await result;
    }
    if (batch > 0) times.push(((performance.now() - start) * 1000) / calls);
  }
  return median(times);
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
