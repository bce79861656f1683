import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

/** Where compiled files lie, each where its source lies below the root. */
export const COMPILED = inRoot('.build/suites');

/** Bundled code still knows where its source lies: files beside it are found, and resolved from there. */
const keepsItsPlace = {
  name: 'keeps-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
      const source = readFileSync(file, 'utf8');
      if (!/__(?:dirname|filename)/.test(source)) return undefined;
      const place = { __dirname: path.dirname(file), __filename: file };
      const known = Object.entries(place).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
      return { contents: `${known.join('')}${source}`, loader: 'ts' };
    });
  },
};

/** Where a suite lies once it is compiled. */
export const bundleOf = (suite) => path.join(COMPILED, suite.replace(/\.ts$/, '.cjs'));

/** Compiles each suite with all that it imports into one file: loading modules one by one took longer than many tests. */
export async function bundleSuites(suites) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: suites.map((suite) => inRoot(suite)),
    outdir: COMPILED,
    outbase: inRoot(),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [keepsItsPlace],
  });
}
