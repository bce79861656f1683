import { useEffect, useRef } from 'react';

/** Ctrl or Command with Enter signs, Escape leaves, wherever the focus is in the dialog. */
export function useDialogKeys(sign: () => void, leave: () => void): void {
  const actions = useRef({ sign, leave });
  useEffect(() => {
    actions.current = { sign, leave };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.current.sign();
      else if (event.key === 'Escape') actions.current.leave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
