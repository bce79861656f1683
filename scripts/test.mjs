import { parseArgs } from 'node:util';
import { runNode } from './lib/exec.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node.mjs';
import { inRoot } from './lib/root.mjs';
import { fail } from './lib/say.mjs';
import { oneCheck, tally } from './lib/tally.mjs';

const { values: flags } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = flags.only?.split(',');
const { step, total } = tally();

/** `--only lint,e2e` runs the steps whose names begin so. */
const maybe = (name, work, options) =>
  !wanted || wanted.some((start) => name.startsWith(start)) ? step(name, work, options) : undefined;

const tool = (...args) => runNode(args).then(oneCheck);
const types = (project) => () => tool('node_modules/typescript/bin/tsc', '--noEmit', '-p', project);

/** Two cores: what does not need the other goes side by side. Each lane keeps its own order. */
const sideBySide = (...lanes) =>
  Promise.all(
    lanes.map(async (lane) => {
      for (const next of lane) await next();
    }),
  );

async function readTheSources() {
  const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'];
  await sideBySide(
    [
      () => maybe('format', () => tool(...prettier)),
      () => maybe('types', types('tsconfig.json')),
      () => maybe('types of the tests', types('test/tsconfig.json')),
      () => maybe('types of static', types('static/tsconfig.json')),
      () => maybe('types of the site', types('local-jira/site/tsconfig.json')),
    ],
    [() => maybe('lint', () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'))],
  );
}

/** The tests run on the bundle that Atlassian's bundler makes. With `--only`, what is up to date is kept. */
async function buildWhatTheTestsDrive() {
  const { build } = await import('./lib/builds.mjs');
  const make = (name) => build(name, { force: !wanted }).then(() => ({ passed: 1, failed: 0 }));
  await step('build of the app', () => make('forgeApp'));
  await step('build of the pages', () => make('static'));
  await step('build of the site', () => make('site'));
}

async function askAtlassiansTools() {
  await maybe('manifest', () => tool('scripts/forge-checks/manifest.mjs'));
  await maybe('forge lint', () => tool('scripts/forge-checks/lint.mjs'));
}

async function runSuites() {
  const { jest } = await import('./lib/jest.mjs');
  const { nodeTest, suitesIn } = await import('./lib/nodeTest.mjs');
  const { browser } = await import('./lib/browser.mjs');
  await maybe('unit', jest);
  const env = {};
  await step('browser', async () => {
    env.CHROMIUM = await browser();
    return { passed: 1, failed: 0 };
  });
  const after = ['build of the app', 'build of the pages', 'build of the site', 'browser'];
  const suites = suitesIn('test/e2e');
  if (suites.length === 0) await step('e2e', () => ({ passed: 0, failed: 0 }));
  const run = (file) => () =>
    maybe(file.replace(/^test\//, '').replace(/\.test\.ts$/, ''), () => nodeTest(file, env), { after });
  const inBrowser = (file) => file.startsWith('test/e2e/browser/');
  await sideBySide(
    suites.filter(inBrowser).map(run),
    [...suites.filter((file) => !inBrowser(file)), ...(flags.long ? suitesIn('test/long') : [])].map(run),
  );
}

try {
  requireNode();
  await install();
  await install(inRoot('scripts/forge-checks'));
  await install(inRoot('bench'));
  await readTheSources();
  await buildWhatTheTestsDrive();
  await askAtlassiansTools();
  await runSuites();
} catch (error) {
  fail(error);
  total.failed += 1;
}
if (total.failed > 0) process.exitCode = 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
