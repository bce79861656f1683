import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run, runNode } from './exec.mjs';
import { say } from './say.mjs';

/** Chromium without its windows: the same engine, and a third less work for the machine. */
const LIGHT = ['chromium-headless-shell', 'chrome-headless-shell'];
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

const named = () =>
  [process.env.CHROMIUM, process.env.CHROME_PATH, process.env.CHROMIUM_PATH].find(
    (file) => file && existsSync(file),
  );

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const here = () =>
  onPath(LIGHT) ?? onPath(NAMES) ?? (PLACES[process.platform] ?? []).find((file) => existsSync(file));

const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /debian/i.test(readFileSync('/etc/os-release', 'utf8')) &&
  existsSync('/usr/bin/apt-get');

/** One package more from Debian, if it can be had within two minutes. */
async function fromDebian(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [name, 'fonts-liberation'];
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, minutes: 2 });
  if ((await install()).code === 0) return;
  await run('apt-get', ['update', '-qq'], { env, minutes: 2 });
  await install();
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
 * installed now. Where Debian's packages can be had, the light one is.
 * @throws when there is none and none could be installed
 */
export async function browser() {
  if (named()) return named();
  if (isRootOnDebian() && !onPath(LIGHT)) {
    say('installing a browser for the tests …');
    await fromDebian(LIGHT[0]);
    if (!here()) await fromDebian(NAMES[0]);
  }
  const found = here() ?? (await fromPlaywright());
  if (found) return found;
  say('installing a browser for the tests …');
  const { file, output } = await installFromPlaywright();
  if (file && existsSync(file)) return file;
  throw new Error(
    `No Chromium was found and none could be installed. Install one, or set CHROME_PATH.\n${output}`,
  );
}
