import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { must } from './exec.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const wanted = (entry, omitDev) =>
  !entry.link && !entry.optional && !(omitDev && (entry.dev || entry.devOptional));

/**
 * Whether every package of the lock file is installed in that version, by npm's own record in node_modules.
 * Optional packages are left out: they are for other machines.
 */
export function isInstalled(folder, { omitDev }) {
  const record = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(path.join(folder, 'package-lock.json'))).every(
    ([name, entry]) => name === '' || !wanted(entry, omitDev) || installed[name]?.version === entry.version,
  );
}

/** npm keeps its cache in the home folder; where there is none that can be written, in the temporary folder. */
function cache() {
  try {
    accessSync(os.homedir(), constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: path.join(os.tmpdir(), 'caregate-npm-cache') };
  }
}

/** The npm that started this script, or else the one on the path. */
function npm() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') && existsSync(own)) return [process.execPath, [own], {}];
  return ['npm', [], { shell: process.platform === 'win32' }];
}

/** Installs what the lock file of `folder` names, unless it is there. No package's install script runs. */
export async function install(folder = root, { omitDev = false } = {}) {
  if (isInstalled(folder, { omitDev })) return;
  say(
    `installing packages${omitDev ? ' (without test tools)' : ''} in ${path.relative(process.cwd(), folder) || '.'} …`,
  );
  const [command, args, options] = npm();
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await must(command, [...args, 'ci', ...flags, ...(omitDev ? ['--omit=dev'] : [])], {
    ...options,
    cwd: folder,
    env: cache(),
  });
  if (!isInstalled(folder, { omitDev })) throw new Error(`npm left packages out of ${folder}`);
}
