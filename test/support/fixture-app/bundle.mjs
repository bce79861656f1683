import { build } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRuntime } from '../../../local-jira/forge/runtime/build.mjs';

/** Bundles the fixture app as a Forge bundle into the directory named on the command line. */
const out = process.argv[2];
await build({
  entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
  outfile: join(out, 'index.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
});
const { loader, wrapper } = await buildRuntime(join(out, 'runtime'));
copyFileSync(loader, join(out, '__forge__.cjs'));
copyFileSync(wrapper, join(out, '__forge_wrapper__.cjs'));
