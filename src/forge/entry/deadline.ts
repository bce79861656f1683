/** The time that a handler gave itself has passed. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed';
  readonly code = 'DEADLINE';
}

/** A span of real time that several pieces of work share. Release it, or its timer keeps the process busy. */
export interface Deadline {
  /** The result of `work`, or a rejection with `DeadlinePassed` when that comes first. */
  race<T>(work: Promise<T>): Promise<T>;
  release(): void;
}

/** A deadline that starts now. */
export function deadlineIn(milliseconds: number): Deadline {
  const state: { timer?: NodeJS.Timeout } = {};
  const passed = new Promise<never>((_, reject) => {
    state.timer = setTimeout(() => reject(new DeadlinePassed()), milliseconds);
  });
  passed.catch(() => undefined);
  return { race: (work) => Promise.race([work, passed]), release: () => clearTimeout(state.timer) };
}
