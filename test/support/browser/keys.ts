import type { Page } from 'playwright-core';

/**
 * Presses a key that takes the focused frame away, such as Escape in a dialog. Nobody waits for the key to be
 * released: Chromium may not acknowledge that of a frame that is gone.
 */
export function pressAway(page: Page, key: string): void {
  page.keyboard.press(key).catch(() => undefined);
}
