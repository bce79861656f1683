type Listener = (location: FrameLocation, action: string) => void;

interface FrameLocation {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state: unknown;
}

/** A history as the `history` package shapes it, kept inside the frame; the product page hears of every move. */
export function createFrameHistory(moved: (path: string) => unknown) {
  const listeners = new Set<Listener>();
  const entries: FrameLocation[] = [locate('/', null)];
  let index = 0;
  const history = {
    action: 'POP',
    location: locate('/', null),
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: (to: string, state: unknown = null) => {
      entries.splice(index + 1);
      index = entries.push(locate(to, state)) - 1;
      go('PUSH');
    },
    replace: (to: string, state: unknown = null) => {
      entries[index] = locate(to, state);
      go('REPLACE');
    },
    go: (steps: number) => {
      index = Math.min(Math.max(index + steps, 0), entries.length - 1);
      go('POP');
    },
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    createHref: (to: FrameLocation) => to.pathname + to.search + to.hash,
  };
  const go = (action: string): void => {
    history.action = action;
    history.location = entries[index] ?? history.location;
    listeners.forEach((listener) => listener(history.location, action));
    moved(history.createHref(history.location));
  };
  return history;
}

function locate(to: string, state: unknown): FrameLocation {
  const { pathname, search, hash } = new URL(to, 'http://frame.invalid');
  return { pathname, search, hash, key: Math.random().toString(36).slice(2, 8), state };
}
