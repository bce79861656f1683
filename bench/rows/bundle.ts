import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSync } from 'esbuild';
import { median } from '../measure';
import type { Row } from './row';

const BUNDLE = '.build/app/index.cjs';
const MEGABYTE = 1024 * 1024;
const RUNS = 9;

/** Size of the backend bundle, and its cold start beside a resolver that does nothing. */
export function bundleRows(): Row[] {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is not built`);
  const bytes = statSync(BUNDLE).size;
  const ratio = coldStart(join(process.cwd(), BUNDLE)) / coldStart(emptyResolver());
  return [
    {
      what: 'backend bundle',
      measured: `${Math.round(bytes / 1024)} KiB`,
      value: bytes,
      unit: 'bytes',
      budget: '≤ 1 MiB',
      held: bytes <= MEGABYTE,
    },
    {
      what: 'cold start ÷ an empty resolver',
      measured: `${ratio.toFixed(2)} ×`,
      value: ratio,
      unit: '×',
      budget: '≤ 2 ×',
      held: ratio <= 2,
    },
  ];
}

/** Median milliseconds of a whole process that loads a bundle. */
function coldStart(bundle: string): number {
  const code = `globalThis.__forge_runtime__={};globalThis.__forge_fetch__=()=>{};require(${JSON.stringify(bundle)})`;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the bundle does not load: ${stderr}`);
    return performance.now() - start;
  });
  return median(times);
}

function emptyResolver(): string {
  const directory = mkdtempSync(join(tmpdir(), 'caregate-bench-'));
  const source = join(directory, 'empty.ts');
  writeFileSync(
    source,
    "import Resolver from '@forge/resolver';\nconst r = new Resolver();\nr.define('nothing', () => ({}));\nexport const resolver = r.getDefinitions();\n",
  );
  const outfile = join(directory, 'empty.cjs');
  buildSync({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    nodePaths: [join(process.cwd(), 'node_modules')],
  });
  return outfile;
}
