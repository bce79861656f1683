import { parseArgs } from 'node:util';
import { runNode } from './lib/exec.mjs';
import { install } from './lib/install.mjs';
import { writeLongReport } from './lib/longReport.mjs';
import { requireNode } from './lib/node.mjs';
import { inRoot } from './lib/root.mjs';
import { fail } from './lib/say.mjs';
import { pool } from './lib/sideBySide.mjs';
import { oneCheck, tally } from './lib/tally.mjs';

const { values: flags } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = flags.only?.split(',');
const { step, steps, total } = tally();

/** `--only lint,e2e` runs the steps whose names begin so. */
const isWanted = (name) => !wanted || wanted.some((start) => name.startsWith(start));
const maybe = (name, work, options) => () => (isWanted(name) ? step(name, work, options) : undefined);
const always = (name, work, options) => () => step(name, work, options);

/** The checkers of types are written in Go, and otherwise spend a third of their time on collecting garbage. */
const patientGo = { GOGC: '400' };
const tool =
  (...args) =>
  () =>
    runNode(args, { env: patientGo }).then(oneCheck);
const types = (project) => tool('node_modules/typescript-native/bin/tsc', '--noEmit', '-p', project);

const BUILDS = ['build of the app', 'build of the pages', 'build of the site'];
/** Plays the seeds that the browser's suites share. */
const SEEDS = 'test/support/browser/playSeeds.ts';
/** What suites start in a process of its own. */
const PROGRAMS = [
  'local-jira/main.ts',
  'test/support/fixture-app/serve.ts',
  'test/local-jira/store/killedWriter.ts',
];
const SUITES_NEED = [...BUILDS, 'build of the suites', 'browser'];

/** The tests run on the bundle that Atlassian's bundler makes. With `--only`, what is up to date is kept. */
const make = (name) => async () => {
  const { build } = await import('./lib/builds.mjs');
  return build(name, { force: !wanted }).then(() => ({ passed: 1, failed: 0 }));
};

/** What all suites run on. */
const builds = () => [
  always('build of the app', make('forgeApp')),
  always('build of the pages', make('static')),
  always('build of the site', make('site')),
];

/** What needs nothing but the source, the quick ones. */
const quickChecks = () => [
  maybe('format', tool('node_modules/oxfmt/bin/oxfmt', '--check')),
  maybe('types', types('tsconfig.json')),
  maybe('types of the tests', types('test/tsconfig.json')),
  maybe('types of static', types('static/tsconfig.json')),
  maybe('types of the site', types('local-jira/site/tsconfig.json')),
  maybe('manifest', tool('scripts/forge-checks/manifest.mjs')),
];

const slowChecks = () => [
  maybe('lint', tool('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0')),
  maybe('lint of types', tool('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings')),
  maybe('forge lint', tool('scripts/forge-checks/lint.mjs')),
];

async function suites() {
  const { unit } = await import('./lib/unit.mjs');
  const { nodeTest, suitesIn } = await import('./lib/nodeTest.mjs');
  const { bundleOf, bundleSuites, COMPILED } = await import('./lib/suiteBundles.mjs');
  const { browser } = await import('./lib/browser.mjs');
  const env = { LONG_RUN: flags.long ? '1' : '0', COMPILED, PICTURES: wanted || flags.long ? '1' : '0' };
  const findBrowser = async () => {
    env.CHROMIUM = await browser();
    return { passed: 1, failed: 0 };
  };
  const found = suitesIn('test/e2e');
  const long = flags.long ? suitesIn('test/long') : [];
  const bundle = () =>
    bundleSuites([...found, ...long, SEEDS, ...PROGRAMS]).then(() => ({ passed: 1, failed: 0 }));
  if (!wanted) env.SEED_DATA = inRoot('.build/seeds');
  const playSeeds = () => runNode([bundleOf(SEEDS), env.SEED_DATA]).then(oneCheck);
  const needed = wanted ? SUITES_NEED : [...SUITES_NEED, 'seeds'];
  const run = (file) =>
    maybe(file.replace(/^test\//, '').replace(/\.test\.ts$/, ''), () => nodeTest(file, env), {
      after: needed,
    });
  const inBrowser = (file) => file.startsWith('test/e2e/browser/');
  return {
    ready: [always('browser', findBrowser), always('build of the suites', bundle)],
    first: [
      ...(wanted ? [] : [always('seeds', playSeeds, { after: [...BUILDS, 'build of the suites'] })]),
      maybe('unit', () => unit(env), { after: [...BUILDS, 'build of the suites'] }),
    ],
    // The browser's are the longest: they begin, and the short ones fill up what is left.
    last: [...found.filter(inBrowser), ...found.filter((file) => !inBrowser(file)), ...long].map(run),
    none: found.length === 0 ? [always('e2e', () => ({ passed: 0, failed: 0 }))] : [],
  };
}

try {
  requireNode();
  await Promise.all([install(), install(inRoot('scripts/forge-checks')), install(inRoot('bench'))]);
  const { ready, first, last, none } = await suites();
  // Two cores, three steps at a time: one of them mostly waits. What others wait for stands before them.
  await pool(3, [...builds(), ...ready, ...quickChecks(), ...first, ...slowChecks(), ...none, ...last]);
  if (flags.long && !wanted) await writeLongReport(steps);
} catch (error) {
  fail(error);
  total.failed += 1;
}
if (total.failed > 0) process.exitCode = 1;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
