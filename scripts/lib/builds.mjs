import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { must } from './exec.mjs';
import { isFresh, markFresh, stateOf } from './fresh.mjs';
import { inRoot } from './root.mjs';
import { say } from './say.mjs';

const RUNTIME = '.build/runtime';

/** Makes the loader and the wrapper that stand where Forge puts its own, in `.build/runtime/dist`. */
export async function buildRuntime() {
  const { buildRuntime: make } = await import('../../local-jira/forge/runtime/build.mjs');
  return make(inRoot(RUNTIME));
}

/** The app as Forge would load it, made with esbuild: index.cjs, the loader and the wrapper in `.build/app`. */
async function esbuildApp() {
  const { build } = await import('esbuild');
  rmSync(inRoot('.build/app'), { recursive: true, force: true });
  mkdirSync(inRoot('.build/app'), { recursive: true });
  const { loader, wrapper } = await buildRuntime();
  await build({
    entryPoints: [inRoot('src/index.ts')],
    outfile: inRoot('.build/app/index.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
  });
  copyFileSync(loader, inRoot('.build/app/__forge__.cjs'));
  copyFileSync(wrapper, inRoot('.build/app/__forge_wrapper__.cjs'));
}

/** The same folder, made with Atlassian's own bundler. */
const forgeApp = async () => {
  await buildRuntime();
  await must(process.execPath, ['scripts/forge-checks/bundle.cjs', inRoot(), inRoot('.build/app')]);
};

const vite = (config) => () =>
  must(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    config,
    '--logLevel',
    'warn',
  ]);

const LOCK = 'package-lock.json';
const builds = {
  app: {
    inputs: ['src', 'local-jira/forge/runtime', LOCK],
    output: '.build/app/index.cjs',
    make: esbuildApp,
  },
  forgeApp: {
    stamp: 'app',
    inputs: ['src', 'local-jira/forge/runtime', LOCK],
    output: '.build/app/index.cjs',
    make: forgeApp,
  },
  static: {
    inputs: ['static', 'src/contract', 'src/domain', LOCK],
    output: 'static/build/panel.html',
    make: vite('static/vite.config.ts'),
  },
  site: {
    inputs: ['local-jira/site', LOCK],
    output: '.build/site/index.html',
    make: vite('local-jira/site/client/vite.config.ts'),
  },
};

/** Makes one build, unless its inputs are those it was last made from. `force` makes it anyway. */
export async function build(name, { force = false } = {}) {
  const { stamp = name, inputs, output, make } = builds[name];
  const state = stateOf(inputs);
  if (!force && isFresh(stamp, output, state)) return;
  say(`building ${name} …`);
  await make();
  markFresh(stamp, state);
  if (!isFresh(stamp, output, state)) throw new Error(`the build of ${name} left no ${output}`);
}

/** What `npm start` serves. */
export const EVERYTHING = ['app', 'static', 'site'];
