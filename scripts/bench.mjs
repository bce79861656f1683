import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node.mjs';
import { inRoot, root } from './lib/root.mjs';
import { fail } from './lib/say.mjs';

try {
  requireNode();
  await install();
  if (existsSync(inRoot('bench/package.json'))) await install(inRoot('bench'));
  const { build } = await import('./lib/builds.mjs');
  for (const name of ['app', 'static', 'site']) await build(name);
  const { browser } = await import('./lib/browser.mjs');
  const env = { ...process.env, CHROMIUM: await browser() };
  const flags = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...flags], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  fail(error);
}
