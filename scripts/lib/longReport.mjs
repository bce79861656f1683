import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { runNode } from './exec.mjs';
import { inRoot } from './root.mjs';

const FILE = 'docs/long-tests.md';

/** Writes down how the long suites ended, with what they printed of themselves, for people who cannot wait for them. */
export async function writeLongReport(steps, now = new Date()) {
  const rows = steps.map(
    ({ name, passed, failed, seconds }) => `| \`test/${name}\` | ${passed} | ${failed} | ${seconds} s |`,
  );
  const cores = os.cpus();
  const text = [
    '# Last result of `npm run test:long`',
    '',
    `${now.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cores.length} cores.`,
    '',
    '| suite | passed | failed | took |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  writeFileSync(inRoot(FILE), text.join('\n'));
  await runNode(['node_modules/oxfmt/bin/oxfmt', FILE]);
}
