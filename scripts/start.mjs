import { spawn } from 'node:child_process';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node.mjs';
import { root } from './lib/root.mjs';
import { fail } from './lib/say.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs the local Jira in the foreground: same streams, same signals, same exit code. */
function serve(flags) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local-jira/main.ts', ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 0 : 1);
  });
}

try {
  requireNode();
  await install(root, { omitDev: true });
  const { build, EVERYTHING } = await import('./lib/builds.mjs');
  for (const name of EVERYTHING) await build(name);
  serve(process.argv.slice(2));
} catch (error) {
  fail(error);
}
