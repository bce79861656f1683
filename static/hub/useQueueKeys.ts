import { useEffect, useRef } from 'react';
import { inField, shortcutsOn } from '../kit/shortcuts';

/** What the keys of the queue do. */
export interface QueueActions {
  readonly move: (step: 1 | -1) => void;
  readonly sign: () => void;
  readonly reject: () => void;
  readonly open: () => void;
}

/** `J` and `K` move, `S` signs, `R` rejects, `O` opens. Nothing acts while somebody types. */
export function useQueueKeys(actions: QueueActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      j: () => latest.current.move(1),
      k: () => latest.current.move(-1),
      s: () => latest.current.sign(),
      r: () => latest.current.reject(),
      o: () => latest.current.open(),
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || !shortcutsOn()) return;
      const act = keys[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
