import { isPlain } from '../wire/functions';

type Action = 'PUSH' | 'REPLACE' | 'POP';
type Listener = (location: FrameLocation, action: Action) => void;

export interface FrameLocation {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state: unknown;
}

/** The part of the `history` package's shape that is there. `go` and its kin answer what the page around answers. */
export interface FrameHistory {
  action: Action;
  location: FrameLocation;
  readonly length: number;
  listen: (listener: Listener) => () => boolean;
  push: (to: unknown, state?: unknown) => void;
  replace: (to: unknown, state?: unknown) => void;
  go: (steps: number) => unknown;
  goBack: () => unknown;
  goForward: () => unknown;
  back: () => unknown;
  forward: () => unknown;
  createHref: (to: FrameLocation) => string;
}

/** Who hears of moves. `go` is there when the page around keeps the entries, as full pages of Jira do. */
export interface HistoryHost {
  moved: (path: string, action: Action) => unknown;
  go?: (steps: number) => unknown;
}

/**
 * A history as the `history` package shapes it. In a full page the browser's own history keeps the entries and
 * `arrive` tells where it went; elsewhere they are kept here.
 */
export function createFrameHistory(start: string, host: HistoryHost) {
  const listeners = new Set<Listener>();
  const entries: FrameLocation[] = [locate(start, '/', null)];
  let index = 0;
  const set = (location: FrameLocation, action: Action): void => {
    history.action = action;
    history.location = location;
    listeners.forEach((listener) => listener(location, action));
  };
  const tell = (action: Action): unknown => host.moved(hrefOf(history.location), action);
  const goHere = (steps: number): void => {
    index = Math.min(Math.max(index + steps, 0), entries.length - 1);
    set(entries[index] ?? history.location, 'POP');
    tell('POP');
  };
  const history: FrameHistory = {
    action: 'POP',
    location: locate(start, '/', null),
    get length() {
      return entries.length;
    },
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: (to: unknown, state: unknown = null) => {
      const location = locate(to, history.location.pathname, state);
      entries.splice(index + 1);
      index = entries.push(location) - 1;
      set(location, 'PUSH');
      tell('PUSH');
    },
    replace: (to: unknown, state: unknown = null) => {
      const location = locate(to, history.location.pathname, state);
      entries[index] = location;
      set(location, 'REPLACE');
      tell('REPLACE');
    },
    go: (steps: number): unknown => (host.go ? host.go(steps) : goHere(steps)),
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    back: () => history.go(-1),
    forward: () => history.go(1),
    createHref: (to: FrameLocation) => hrefOf(to),
  };
  const arrive = (path: string): void => {
    if (path !== hrefOf(history.location)) set(locate(path, '/', null), 'POP');
  };
  return { history, arrive };
}

function hrefOf({ pathname, search, hash }: Pick<FrameLocation, 'pathname' | 'search' | 'hash'>): string {
  return pathname + search + hash;
}

const textAt = (value: Record<string, unknown>, key: string): string => {
  const found = value[key];
  return typeof found === 'string' ? found : '';
};

/** `to` is a path, absolute or relative, or an object with pathname, search and hash. */
function locate(to: unknown, from: string, state: unknown): FrameLocation {
  const given = isPlain(to) ? to : {};
  const path = isPlain(to) ? textAt(to, 'pathname') + textAt(to, 'search') + textAt(to, 'hash') : String(to);
  const { pathname, search, hash } = new URL(
    path === '' ? from : path,
    new URL(from, 'http://frame.invalid'),
  );
  const key = Math.random().toString(36).slice(2, 8);
  return { pathname, search, hash, key, state: state ?? given['state'] ?? null };
}
