import { useEffect, useRef } from 'react';
import { inField, shortcutsOn } from '../kit/shortcuts';

/** What the keys of the queue do. */
export interface QueueActions {
  readonly move: (step: 1 | -1) => void;
  readonly sign: () => void;
  readonly reject: () => void;
  readonly open: () => void;
}

type Act = (actions: QueueActions) => void;
const KEYS: Readonly<Record<string, Act>> = {
  j: ({ move }) => move(1),
  k: ({ move }) => move(-1),
  s: ({ sign }) => sign(),
  r: ({ reject }) => reject(),
  o: ({ open }) => open(),
};

/** A key that is held down moves on, but opens nothing twice. */
const held = ({ key, repeat }: KeyboardEvent): boolean => repeat && !/^[jk]$/i.test(key);
const modified = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** `J` and `K` move, `S` signs, `R` rejects, `O` opens. Nothing acts while somebody types. */
export function useQueueKeys(actions: QueueActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (modified(event) || held(event) || inField(event.target) || !shortcutsOn()) return;
      const act = KEYS[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act(latest.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
