import type { Page } from 'playwright-core';

export { openChromium } from './browser/chromium';

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
