import { view } from '@forge/bridge';

/** The part of a full page's address that is the page's own: what comes after the page, as Jira keeps it. */
export interface Address {
  /** Path and query, such as `/register?level=high`. */
  readonly path: () => string;
  readonly go: (path: string) => void;
  /** Runs `listener` when the address changes, by this page or by going back. Returns how to stop. */
  readonly listen: (listener: () => void) => () => void;
}

/** Only full pages have an address of their own. Elsewhere, and where Jira refuses, there is none. Never throws. */
export async function openAddress(): Promise<Address | undefined> {
  try {
    const history = await view.createHistory();
    return {
      path: () => `${history.location.pathname}${history.location.search}`,
      go: (path) => history.push(path),
      listen: (listener) => history.listen(listener),
    };
  } catch {
    return undefined;
  }
}
