import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Compiles the script that gives an app's page its `__bridge`. */
export async function compileAppFrame(): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, 'client', 'frame', 'main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  const output = result.outputFiles[0];
  if (!output) throw new Error('esbuild wrote no app frame script');
  return output.text;
}

/** The window script of iframe-resizer, which Forge's CDN puts into every page of an app. */
export async function readResizerScript(): Promise<string> {
  const { resolve } = createRequire(__filename);
  return readFile(resolve('iframe-resizer/js/iframeResizer.contentWindow.min.js'), 'utf8');
}
