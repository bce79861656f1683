/** Work that goes on after the request that asked for it was answered. */
export interface Background {
  /** Starts work under an id. `stopping` turns true when the site stops: the work then ends at the next chance. */
  start(id: string, work: (stopping: () => boolean) => Promise<void>): void;
  /** Whether work of this id goes on in this process. What a killed process left behind does not. */
  isRunning(id: string): boolean;
  /** Asks all work to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Keeps work that goes on. Work that throws ends; who asks for it later finds it unfinished. */
export function createBackground(): Background {
  const running = new Map<string, Promise<void>>();
  let stopped = false;
  return {
    start(id, work) {
      const ended = work(() => stopped)
        .catch(() => undefined)
        .finally(() => running.delete(id));
      running.set(id, ended);
    },
    isRunning: (id) => running.has(id),
    async stop() {
      stopped = true;
      await Promise.all(running.values());
    },
  };
}
