const AGAIN_MS = 15_000;

/** Resolves when the browser says that the connection is back, or after 15 seconds to try anyway. */
export function backOnline(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, AGAIN_MS);
    window.addEventListener('online', done);
  });
}
