import type { BrowserContext } from 'playwright-core';

/**
 * Collects what a clean session never has: console errors and warnings, script errors, and requests to any other
 * origin than the given ones. Pages that the person opens in new tabs are watched as well.
 */
export function watchContext(context: BrowserContext, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()} at ${message.location().url}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
