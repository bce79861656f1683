import { buildSync } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import * as z from 'zod';
import type { Row } from './rows/row';

const row = z.object({
  what: z.string(),
  measured: z.string(),
  value: z.number(),
  unit: z.string(),
  budget: z.string().optional(),
  held: z.boolean().optional(),
});
const compiled = z.looseObject({ pureRows: z.custom<() => unknown>((value) => typeof value === 'function') });

/**
 * Runs the pure rows compiled as the app is compiled. The loader that runs this program wraps every function to keep
 * its name, which costs more than what is measured.
 */
export async function compiledRows(): Promise<Row[]> {
  const outfile = join(__dirname, '.out', 'pure.mjs');
  buildSync({
    entryPoints: [join(__dirname, 'rows', 'pure.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { pureRows } = compiled.parse(await import(pathToFileURL(outfile).href));
  return z.array(row).parse(await pureRows());
}
