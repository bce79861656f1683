import type { Page } from 'playwright-core';
import { until } from './until';

/** Where the focus is in its frame, and whether one sees that it is there. */
export interface Focused {
  readonly name: string;
  readonly top: number;
  readonly middle: number;
  readonly left: number;
  readonly ring: boolean;
}

/** Pixels between the middles of two lines, and between the beginnings of two columns. */
const LINE = 12;
const COLUMN = 100;

const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { top, left, height } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const name = element.ariaLabel ?? element.innerText ?? element.tagName;
  return { name, top: top + scrollY, middle: top + scrollY + height / 2, left, ring };
})()`;

/** Presses Tab so often inside the app's panel and says where the focus came. */
export async function tabThrough(page: Page, times: number): Promise<Focused[]> {
  const frame = page.frames().find((one) => one.url().endsWith('/panel.html'));
  const visited: Focused[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await page.keyboard.press('Tab');
    const here = await frame?.evaluate<Focused | null>(FOCUSED);
    if (here) visited.push(here);
  }
  return visited;
}

/**
 * Where the focus went against the reading: up, other than to the head of the column on the right; or back on the
 * same line.
 */
export const readBackwards = (visited: readonly Focused[]): Focused[] =>
  visited.filter(({ top, middle, left }, index) => {
    const previous = visited[index - 1];
    if (previous === undefined) return false;
    if (Math.abs(middle - previous.middle) < LINE) return left < previous.left;
    return top < previous.top && left < previous.left + COLUMN;
  });

const WIDER =
  'document.documentElement.scrollWidth > innerWidth ? [location.pathname + " " + document.documentElement.scrollWidth] : []';

/** The page and frames whose content is wider than they are. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  const wider: string[] = [];
  for (const frame of page.frames()) wider.push(...(await frame.evaluate<string[]>(WIDER)));
  return wider;
}

const SPARE = `(() => {
  const spare = innerHeight - document.body.offsetHeight;
  return Math.abs(spare) > 1 ? [location.pathname + ' ' + spare] : [];
})()`;
const PATIENCE_MS = 15_000;

/** Frames on an issue that are higher than what the app shows in them, or lower, also when there was time to follow. */
export async function spareHeight(page: Page): Promise<string[]> {
  let spare: string[] = [];
  const isNone = async (): Promise<boolean> => {
    spare = [];
    for (const frame of page.frames().slice(1)) spare.push(...(await frame.evaluate<string[]>(SPARE)));
    return spare.length === 0;
  };
  await until(page, isNone, PATIENCE_MS);
  return spare;
}
