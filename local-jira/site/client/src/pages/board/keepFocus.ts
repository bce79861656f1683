/**
 * Gives focus to the menu of an issue that has moved, when the move took it away from the page: the element that had it
 * is gone with the old place.
 */
export function keepFocus(issueKey: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const row = document.querySelector(`[data-key="${CSS.escape(issueKey)}"]`);
    row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus({ preventScroll: true });
  });
}
