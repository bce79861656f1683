const isLong = process.env.LONG_RUN === '1';

/** How often something is tried: more often in the long run. */
export const runs = (ordinary: number, long: number): number => (isLong ? long : ordinary);

/** All of them in the long run, and otherwise one in so many. */
export const some = <T>(all: readonly T[], oneIn: number): T[] =>
  all.filter((_, index) => isLong || index % oneIn === 0);
