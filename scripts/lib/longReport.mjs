import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { runNode } from './exec.mjs';
import { inRoot } from './root.mjs';

const FILE = 'docs/long-tests.md';

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** Writes down how a long run ended, the long suites one by one, for people who cannot wait for it. */
export async function writeLongReport(steps, now = new Date()) {
  const [long, others] = [true, false].map((is) =>
    steps.filter(({ name }) => name.startsWith('long/') === is),
  );
  const rows = long.map(
    ({ name, passed, failed, seconds }) => `| \`test/${name}\` | ${passed} | ${failed} | ${seconds} s |`,
  );
  const [passed, failed] = ['passed', 'failed'].map((word) => sum(others.map((step) => step[word])));
  const cores = os.cpus();
  const text = [
    '# Last result of `npm run test:long`',
    '',
    `${now.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cores.length} cores.`,
    '',
    '| suite | passed | failed | took |',
    '| --- | --- | --- | --- |',
    ...rows,
    `| everything else | ${passed} | ${failed} | |`,
    '',
  ];
  writeFileSync(inRoot(FILE), text.join('\n'));
  await runNode(['node_modules/oxfmt/bin/oxfmt', FILE]);
}
