/** What can go wrong between the app and its storage. Each switch works once, on the next write. */
export interface StoreFaults {
  /** The write does not happen and throws. */
  failNextWrite(): void;
  /** The write happens and throws all the same. */
  applyThenThrow(): void;
  /** Every read throws until it is switched off. */
  failReads(failing: boolean): void;
  /** Every operation takes this many real milliseconds. */
  delay(milliseconds: number): void;
}

/** What all stores in memory stand on: copies go in and out, and operations fail and dawdle on demand. */
export interface FakeDisk {
  readonly faults: StoreFaults;
  readonly read: <T>(look: () => T) => Promise<T>;
  readonly write: <T>(apply: () => T) => Promise<T>;
}

class StorageDown extends Error {
  override name = 'StorageDown';
}

export function fakeDisk(): FakeDisk {
  const state = { failWrite: false, thenThrow: false, failReads: false, delay: 0 };
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, state.delay));
  return {
    faults: {
      failNextWrite: () => void (state.failWrite = true),
      applyThenThrow: () => void (state.thenThrow = true),
      failReads: (failing) => void (state.failReads = failing),
      delay: (milliseconds) => void (state.delay = milliseconds),
    },
    async read(look) {
      if (state.delay > 0) await pause();
      if (state.failReads) throw new StorageDown();
      return structuredClone(look());
    },
    async write(apply) {
      if (state.delay > 0) await pause();
      const { failWrite, thenThrow } = state;
      Object.assign(state, { failWrite: false, thenThrow: false });
      if (failWrite) throw new StorageDown();
      const result = apply();
      if (thenThrow) throw new StorageDown();
      return result;
    },
  };
}

interface End {
  readonly chain: string;
  readonly seq: number;
  readonly head: string;
}

/** Throws unless entries stand in the chain one after another and end where the document says. */
export function checkLeads(
  entries: readonly { readonly chain: string; readonly seq: number; readonly hash: string }[],
  end: End,
): void {
  const last = entries.at(-1);
  if (last === undefined) return;
  const first = end.seq - entries.length + 1;
  const follows = entries.every((each, index) => each.chain === end.chain && each.seq === first + index);
  if (!follows || last.hash !== end.head) throw new Error('entries do not lead to the end of the chain');
}

/** Throws unless a revision is the one after the expected one. */
export function checkFollows(revision: number, expected: number): void {
  if (revision !== expected + 1) throw new Error('revisions follow one another');
}
