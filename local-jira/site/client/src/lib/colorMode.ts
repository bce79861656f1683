import { useSyncExternalStore } from 'react';

export type ColorMode = 'light' | 'dark';
export type ColorChoice = ColorMode | 'auto';

const KEY = 'color-mode';
const CHANGED = 'local-jira-color-mode';
const system = window.matchMedia('(prefers-color-scheme: dark)');

/** What the person picked in the theme switch. */
export function colorChoice(): ColorChoice {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

/** The mode in force. */
export function colorMode(): ColorMode {
  const choice = colorChoice();
  if (choice !== 'auto') return choice;
  return system.matches ? 'dark' : 'light';
}

export function chooseColor(choice: ColorChoice): void {
  localStorage.setItem(KEY, choice);
  apply();
}

function apply(): void {
  document.documentElement.dataset['colorMode'] = colorMode();
  window.dispatchEvent(new Event(CHANGED));
}

system.addEventListener('change', apply);

/** Calls back when the mode in force may have changed. Returns how to stop. */
export function onColorMode(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

export function useColorChoice(): ColorChoice {
  return useSyncExternalStore(onColorMode, colorChoice);
}
