import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process draws all frames, which is cheaper. Origins stay apart as far as pages can tell.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  // No page lives long enough to earn back what optimizing its scripts costs.
  '--js-flags=--no-turbofan,--no-maglev',
];

/** A real Chromium that talks to nobody: the one that CHROMIUM names, or the one of the system. */
export function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ARGS });
}
