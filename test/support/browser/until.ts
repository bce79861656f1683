import type { Page } from 'playwright-core';

const TURN_MS = 50;
const PATIENCE_MS = 60_000;

/** Waits for something that a page does in its own time, asked from outside. False when it never came about. */
export async function until(
  page: Page,
  holds: () => Promise<boolean>,
  patience = PATIENCE_MS,
): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += TURN_MS) {
    if (await holds()) return true;
    await page.waitForTimeout(TURN_MS);
  }
  return holds();
}
