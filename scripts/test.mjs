import { parseArgs } from 'node:util';
import { runNode } from './lib/exec.mjs';
import { install } from './lib/install.mjs';
import { writeLongReport } from './lib/longReport.mjs';
import { requireNode } from './lib/node.mjs';
import { inRoot } from './lib/root.mjs';
import { fail } from './lib/say.mjs';
import { lanes, pool } from './lib/sideBySide.mjs';
import { oneCheck, tally } from './lib/tally.mjs';

const { values: flags } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = flags.only?.split(',');
const { step, steps, total } = tally();

/** `--only lint,e2e` runs the steps whose names begin so. */
const maybe = (name, work, options) =>
  !wanted || wanted.some((start) => name.startsWith(start)) ? step(name, work, options) : undefined;

const tool = (...args) => runNode(args).then(oneCheck);
const types = (project) => () => tool('node_modules/typescript-native/bin/tsc', '--noEmit', '-p', project);

const BUILDS = ['build of the app', 'build of the pages', 'build of the site'];
const oxfmt = ['node_modules/oxfmt/bin/oxfmt', '--check'];

/** The tests run on the bundle that Atlassian's bundler makes. With `--only`, what is up to date is kept. */
const make = (name) => async () => {
  const { build } = await import('./lib/builds.mjs');
  return build(name, { force: !wanted }).then(() => ({ passed: 1, failed: 0 }));
};

/** Two cores: the longest check, lint, on one, everything else that needs no test on the other. */
const readAndBuild = () =>
  lanes(
    [() => maybe('lint', () => tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'))],
    [
      () => maybe('format', () => tool(...oxfmt)),
      () => maybe('types', types('tsconfig.json')),
      () => maybe('types of the tests', types('test/tsconfig.json')),
      () => maybe('types of static', types('static/tsconfig.json')),
      () => maybe('types of the site', types('local-jira/site/tsconfig.json')),
      () => step('build of the app', make('forgeApp')),
      () => step('build of the pages', make('static')),
      () => step('build of the site', make('site')),
      () => maybe('manifest', () => tool('scripts/forge-checks/manifest.mjs')),
      () => maybe('forge lint', () => tool('scripts/forge-checks/lint.mjs')),
    ],
  );

async function runSuites() {
  const { unit } = await import('./lib/unit.mjs');
  const { nodeTest, suitesIn } = await import('./lib/nodeTest.mjs');
  const { browser } = await import('./lib/browser.mjs');
  const env = { LONG_RUN: flags.long ? '1' : '0' };
  const findBrowser = async () => {
    env.CHROMIUM = await browser();
    return { passed: 1, failed: 0 };
  };
  const playSeeds = () => tool('--import', 'tsx', 'test/support/browser/playSeeds.ts', env.SEED_DATA);
  if (!wanted) env.SEED_DATA = inRoot('.build/seeds');
  await lanes(
    [() => maybe('unit', () => unit(env))],
    [
      () => step('browser', findBrowser),
      () => (wanted ? undefined : step('seeds', playSeeds, { after: BUILDS })),
    ],
  );
  const after = [...BUILDS, 'browser', 'seeds'];
  const suites = suitesIn('test/e2e');
  if (suites.length === 0) await step('e2e', () => ({ passed: 0, failed: 0 }));
  const run = (file) => () =>
    maybe(file.replace(/^test\//, '').replace(/\.test\.ts$/, ''), () => nodeTest(file, env), { after });
  const inBrowser = (file) => file.startsWith('test/e2e/browser/');
  // The browser's are the longest: they begin, and the short ones fill up what is left.
  const ordered = [...suites.filter(inBrowser), ...suites.filter((file) => !inBrowser(file))];
  await pool(2, [...ordered, ...(flags.long ? suitesIn('test/long') : [])].map(run));
}

try {
  requireNode();
  await Promise.all([install(), install(inRoot('scripts/forge-checks')), install(inRoot('bench'))]);
  await readAndBuild();
  await runSuites();
  if (flags.long) await writeLongReport(steps.filter(({ name }) => name.startsWith('long/')));
} catch (error) {
  fail(error);
  total.failed += 1;
}
if (total.failed > 0) process.exitCode = 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
