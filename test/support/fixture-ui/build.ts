import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the fixture pages into `directory`, laid out as static/build is. */
export async function buildFixtureUi(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await build({
    entryPoints: [join(__dirname, 'main.js'), join(__dirname, 'dialog.js')],
    outdir: directory,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  for (const name of ['main.html', 'dialog.html', 'fixture.css'])
    await cp(join(__dirname, name), join(directory, name));
}
