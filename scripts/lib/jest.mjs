import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from './exec.mjs';
import { inRoot } from './root.mjs';

const REPORT = '.build/jest.json';

/** Runs every unit test with coverage. Missed coverage and a file that does not load count as one failure each. */
export async function jest(env = {}) {
  rmSync(inRoot(REPORT), { force: true });
  const { code, output } = await runNode(
    [
      'node_modules/jest/bin/jest.js',
      '--ci',
      '--silent',
      '--json',
      `--outputFile=${REPORT}`,
      '--reporters=default',
    ],
    { env: { CAREGATE_FULL_RUN: '1', ...env } },
  );
  if (!existsSync(inRoot(REPORT))) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(inRoot(REPORT), 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: told(output),
  };
}

/** The failures and the coverage, without the lines of the suites that passed. */
const told = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('PASS ') && !line.startsWith('{"'))
    .join('\n');
