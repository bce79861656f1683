import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A real Chromium that talks to nobody. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS.split(' ') });
}

/** Collects what a clean page never has: console errors and warnings, script errors, requests to other hosts. */
export function watchPage(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const ours = ['localhost', '127.0.0.1'].includes(hostname) || protocol === 'data:';
    if (!ours) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
