import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './exec.mjs';
import { inRoot } from './root.mjs';
import { bundleOf } from './suiteBundles.mjs';

/** The suites of a folder that Node's own test runner runs: paths from the project root. */
export function suitesIn(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

const count = (tap, word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);

/** Failed tests with their diagnostics: from each `not ok` line to the end of its YAML block. */
const failures = (tap) => (tap.match(/^ *not ok .*(?:\n *---\n[\s\S]*?\n *\.\.\.)?/gm) ?? []).join('\n');

/**
 * Runs one compiled suite in a process of its own. What the suite could not finish counts as failed, and so does a process that
 * ends badly although no test failed.
 */
export async function nodeTest(file, env = {}) {
  const { code, output } = await runNode(['--enable-source-maps', '--test-reporter=tap', bundleOf(file)], {
    env,
    minutes: env.LONG_RUN === '1' ? 40 : 10,
  });
  const passed = count(output, 'pass');
  const failed = count(output, 'fail') + count(output, 'cancelled');
  const details = failures(output) || output.slice(-4000);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output: details };
}
