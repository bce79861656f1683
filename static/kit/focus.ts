import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on an element as soon as it is on the page. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
