import type { KeyboardEvent } from 'react';
import { shortcutsOn } from './shortcuts';

/** What the keys of an item do. */
export interface ItemKeys {
  readonly toggle: () => void;
  readonly notApplicable: () => unknown;
  readonly evidence: () => void;
}

/** Space and the arrows always work on a tick; single letters and brackets can be switched off. */
export function moveOnKey(event: KeyboardEvent<HTMLButtonElement>, keys: ItemKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const moved = moveFocus(event.currentTarget, event.key);
  const acted = moved || (shortcutsOn() && act(event.key.toLowerCase(), keys));
  if (acted) event.preventDefault();
}

function act(key: string, keys: ItemKeys): boolean {
  if (key === 'n') keys.notApplicable();
  else if (key === 'e') keys.evidence();
  else return false;
  return true;
}

function moveFocus(from: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1, ']': 1, '[': -1 }[key];
  if (step === undefined) return false;
  const openOnly = key === '[' || key === ']';
  if (openOnly && !shortcutsOn()) return false;
  const all = [...document.querySelectorAll<HTMLElement>('[data-tick]')];
  const start = all.indexOf(from);
  const rest = step > 0 ? all.slice(start + 1) : all.slice(0, start).reverse();
  const target = rest.find((tick) => !openOnly || tick.closest('[data-item="open"]') !== null);
  target?.focus();
  return true;
}
