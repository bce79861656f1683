import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runNode } from './exec.mjs';
import { inRoot } from './root.mjs';

const REPORT = '.build/unit.json';

/** Runs every unit test, in the long run with coverage. Missed coverage and a file that does not load count as one failure each. */
export async function unit(env = {}) {
  rmSync(inRoot(REPORT), { force: true });
  const { code, output } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--silent', '--reporter=json', `--outputFile=${REPORT}`],
    { env: { CAREGATE_FULL_RUN: '1', NO_COLOR: '1', ...env } },
  );
  if (!existsSync(inRoot(REPORT))) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(inRoot(REPORT), 'utf8'));
  const unloaded = report.testResults.filter(isBroken);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: `${report.testResults.flatMap(complaints).join('\n')}\n${output}`,
  };
}

const failedIn = ({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed');

/** A suite that failed although none of its tests did: it could not be loaded, or did not end well. */
const isBroken = (suite) => suite.status === 'failed' && failedIn(suite).length === 0;

const complaints = (suite) => [
  ...(isBroken(suite) ? [`${suite.name}\n${suite.message}`] : []),
  ...failedIn(suite).map(({ fullName, failureMessages }) =>
    [suite.name, fullName, ...failureMessages].join('\n'),
  ),
];
