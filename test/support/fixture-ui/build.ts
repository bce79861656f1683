import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the fixture pages into `directory`, laid out as static/build is. */
export async function buildFixtureUi(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await build({
    entryPoints: ['main.js', 'dialog.js', 'place.js', 'rule.js', 'ruleView.js'].map((name) =>
      join(__dirname, name),
    ),
    outdir: directory,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  for (const name of ['main.html', 'dialog.html', 'place.html', 'rule.html', 'ruleView.html', 'fixture.css'])
    await cp(join(__dirname, name), join(directory, name));
  await cp(join(__dirname, 'main.html'), join(directory, 'index.html'));
}
