import { useEffect, useState } from 'react';
import { openAddress, type Address } from './address';
import { recall, remember } from './memory';
import { tabIn } from './tabIn';

export interface TabAddress<T extends string> {
  /** Undefined for the moment in which the address is asked for. */
  readonly selected: T | undefined;
  readonly choose: (id: T) => void;
}

/** Which tab of a full page is shown: kept in the page's address, and for the session where there is none. */
export function useTabAddress<T extends string>(place: string, tabs: readonly [T, ...T[]]): TabAddress<T> {
  const [first] = tabs;
  const key = `caregate.tab.${place}`;
  const [address, setAddress] = useState<Address>();
  const [selected, setSelected] = useState<T>();

  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    const follow = (found: Address): void => setSelected(tabIn(found.path(), tabs) ?? first);
    const start = async (): Promise<void> => {
      const found = await openAddress();
      if (gone) return;
      setAddress(found);
      if (found === undefined) {
        setSelected(tabs.find((id) => id === recall('session', key)) ?? first);
        return;
      }
      follow(found);
      stop = found.listen(() => follow(found));
    };
    void start();
    return () => {
      gone = true;
      stop();
    };
  }, [first, key, tabs]);

  const choose = (id: T): void => {
    if (id === selected) return;
    if (address === undefined) remember('session', key, id);
    else address.go(id === first ? '/' : `/${id}`);
    setSelected(id);
  };
  return { selected, choose };
}
