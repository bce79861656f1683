import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, runNode } from './exec.mjs';
import { say } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)', process.env.LOCALAPPDATA ?? ''].map((folder) =>
    path.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
  ),
};

function found() {
  const named = [process.env.CHROMIUM, process.env.CHROME_PATH, process.env.CHROMIUM_PATH].filter(Boolean);
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...named, ...onPath, ...(PLACES[process.platform] ?? [])].find((file) => existsSync(file));
}

const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /debian/i.test(readFileSync('/etc/os-release', 'utf8')) &&
  existsSync('/usr/bin/apt-get');

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-y', '-qq', '--no-install-recommends'];
  await run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', ...quiet, 'chromium', 'fonts-liberation'], { env });
}

async function installFromPlaywright() {
  const { code, output } = await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  if (code !== 0) return { output };
  const { chromium } = await import('playwright-core');
  return { file: chromium.executablePath(), output };
}

/** Playwright's own browser from an earlier run. */
async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The path of a Chromium for the browser tests: named by CHROMIUM, CHROME_PATH or CHROMIUM_PATH, on this machine, or
 * installed now.
 * @throws when there is none and none could be installed
 */
export async function browser() {
  const here = found() ?? (await fromPlaywright());
  if (here) return here;
  say('installing a browser for the tests …');
  if (isRootOnDebian()) await installFromDebian();
  const { file, output } = found() ? { file: found() } : await installFromPlaywright();
  if (file && existsSync(file)) return file;
  throw new Error(
    `No Chromium was found and none could be installed. Install one, or set CHROME_PATH.\n${output ?? ''}`,
  );
}
