import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Shows a page in the browser if this machine has a way to. Where it has none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...rest] = OPENERS[process.platform] ?? [];
  if (command === undefined) return;
  const opener = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
