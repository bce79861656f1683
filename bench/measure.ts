const BATCHES = 9;

/** Something to measure: how often in a batch, and what. */
export interface Work {
  readonly calls: number;
  readonly run: (index: number) => unknown;
}

/**
 * Median microseconds of processor time per call of several works, batch by batch in turn: a machine that is busy
 * with something else, or whose speed drifts, slows all of them alike. For ratios within one run only.
 */
export async function microseconds(works: readonly Work[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let batch = 0; batch <= BATCHES; batch += 1) {
    for (const [index, work] of works.entries()) {
      const time = await oneBatch(work);
      if (batch > 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

async function oneBatch({ calls, run }: Work): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) {
    const result = run(index);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
