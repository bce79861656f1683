const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const LOADERS = { '.tsx': 'tsx', '.ts': 'ts', '.js': 'js' };
const loaderOf = (file) => LOADERS[/\.[a-z]+$/.exec(file)?.[0]];

/** Compiles one file for Jest, without looking at its types: `npm run types` does that. */
module.exports = {
  process(source, file) {
    return transformSync(source, {
      loader: loaderOf(file),
      format: 'cjs',
      target: 'es2022',
      platform: 'node',
      jsx: 'automatic',
      // Jest resolves what is required, not what is imported while the code runs.
      supported: { 'dynamic-import': false },
      sourcemap: 'both',
      sourcesContent: false,
      sourcefile: file,
    });
  },
  getCacheKey: (source, file, { instrument }) =>
    createHash('sha1')
      .update(['2', version, file, String(instrument), source].join('\0'))
      .digest('hex'),
};
