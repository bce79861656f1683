import { useEffect } from 'react';
import { inField, shortcutsOn } from '../kit/shortcuts';

/** `G` goes to the next step, `?` lists the keys. Nothing acts while somebody types. */
export function usePanelKeys(toggleKeys: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
      if (!shortcutsOn()) return;
      if (event.key.toLowerCase() === 'g') {
        (document.getElementById('next-button') ?? document.getElementById('next-title'))?.focus();
      } else if (event.key === '?') toggleKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [toggleKeys]);
}
