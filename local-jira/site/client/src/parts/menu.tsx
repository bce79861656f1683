import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface Trigger {
  ref: React.RefObject<HTMLButtonElement>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Props {
  label: string;
  trigger: (props: Trigger) => ReactNode;
  /** Elements with role menuitem or menuitemradio; choosing one closes the menu. */
  children: ReactNode;
  align?: 'start' | 'end';
  onOpen?: () => void;
}

/** A menu button after the WAI-ARIA pattern: arrows, Home, End, letters, Escape; focus goes back to the button. */
export function Menu({ label, trigger, children, align = 'start', onOpen }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const all = items(box.current);
    (all.find((item) => item.ariaChecked === 'true') ?? all[0])?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target)) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', outside);
    };
  }, [open]);

  const show = (): void => {
    onOpen?.();
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (!step(box.current, event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu-anchor">
      {trigger({
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => (open ? close() : show()),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          show();
        },
      })}
      {open && (
        <div
          ref={box}
          id={id}
          role="menu"
          aria-label={label}
          className={`menu menu-${align}`}
          onKeyDown={onKeyDown}
          onClick={close}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function items(box: HTMLElement | null): HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>('[role^="menuitem"]')] : [];
}

/** Moves focus inside the menu; false when the key means nothing here. */
function step(box: HTMLElement | null, key: string): boolean {
  const all = items(box);
  const at = all.findIndex((item) => item === document.activeElement);
  const target = targetOf(all, at, key);
  target?.focus();
  return target !== undefined;
}

function targetOf(all: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all[(at - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all[all.length - 1];
  if (key.length !== 1 || key === ' ') return undefined;
  const following = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return following.find((item) => item.innerText.trim().toLowerCase().startsWith(key.toLowerCase()));
}
