import { compiledRows } from './compiled';
import { bundleRows } from './rows/bundle';
import { epicRows } from './rows/epic';
import { platformRows } from './rows/platform';
import type { Row } from './rows/row';
import { sprintRows } from './rows/sprint';

/** Prints the table of budgets; with `--json`, one JSON document; with `--strict`, a budget that is not held fails. */
async function main(): Promise<void> {
  const rows = [
    ...(await compiledRows()),
    ...bundleRows(),
    ...(await platformRows()),
    ...(await sprintRows()),
    ...(await epicRows()),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify({ node: process.version, rows }, null, 2));
  else print(rows);
  if (process.argv.includes('--strict') && rows.some(({ held }) => held === false)) process.exitCode = 1;
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, measured, budget, held } of rows) {
    const verdict = budget === undefined ? '' : `${budget}: ${held === true ? 'held' : 'NOT HELD'}`;
    console.log(`${what.padEnd(width)}  ${measured.padEnd(38)}  ${verdict}`);
  }
}

void main();
