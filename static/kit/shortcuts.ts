import { recall, remember } from './memory';

const KEY = 'caregate.shortcuts';

/** Whether single letters act. Each person can switch them off on this machine. */
export const shortcutsOn = (): boolean => recall('local', KEY) !== 'off';
export const setShortcuts = (on: boolean): void => remember('local', KEY, on ? '' : 'off');

/** Single letters never act while somebody types or chooses. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;
