import { useEffect, useState } from 'react';
import { openAddress, type Address } from './address';
import { recall, remember } from './memory';
import { belowIn, tabIn } from './tabIn';

/** Which tab of a full page is shown, and what of it. */
export interface TabPlace<T extends string> {
  readonly tab: T;
  /** What the address names below the tab, such as the id of a sprint; empty where it names nothing. */
  readonly below: string;
}

export interface TabAddress<T extends string> {
  /** Undefined for the moment in which the address is asked for. */
  readonly at: TabPlace<T> | undefined;
  readonly go: (tab: T, below?: string) => void;
}

/** Where a full page stands: kept in the page's address, and for the session where there is none. */
export function useTabAddress<T extends string>(place: string, tabs: readonly [T, ...T[]]): TabAddress<T> {
  const [first] = tabs;
  const key = `caregate.tab.${place}`;
  const [address, setAddress] = useState<Address>();
  const [at, setAt] = useState<TabPlace<T>>();

  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    const follow = (path: string): void => {
      const tab = tabIn(path, tabs);
      setAt({ tab: tab ?? first, below: tab === undefined ? '' : belowIn(path) });
    };
    const start = async (): Promise<void> => {
      const found = await openAddress();
      if (gone) return;
      setAddress(found);
      follow(found === undefined ? (recall('session', key) ?? '') : found.path());
      if (found !== undefined) stop = found.listen(() => follow(found.path()));
    };
    void start();
    return () => {
      gone = true;
      stop();
    };
  }, [first, key, tabs]);

  const go = (tab: T, below = ''): void => {
    if (tab === at?.tab && below === at.below) return;
    const path = below === '' ? tab : `${tab}/${below}`;
    if (address === undefined) remember('session', key, path);
    else address.go(path === first ? '/' : `/${path}`);
    setAt({ tab, below });
  };
  return { at, go };
}
