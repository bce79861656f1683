import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const source = (name) => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/**
 * Compiles the loader and the wrapper to `<outDir>/dist/{loader,wrapper}.js`, the layout that @forge/bundler
 * expects of FORGE_RUNTIME_PATH. An esbuild bundle copies them beside index.cjs as `__forge__.cjs` and
 * `__forge_wrapper__.cjs`.
 */
export async function buildRuntime(outDir) {
  await build({
    entryPoints: { loader: source('loader'), wrapper: source('wrapper') },
    outdir: join(outDir, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return { loader: join(outDir, 'dist/loader.js'), wrapper: join(outDir, 'dist/wrapper.js') };
}
