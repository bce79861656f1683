const { cpSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Bundles an app with Atlassian's own bundler: `node bundle.cjs APP OUT`. The loader and the wrapper come from
 * `APP/.build/runtime`, because the bundler would otherwise fetch Atlassian's from the network. This is CommonJS
 * because the bundler asks for `require.main`.
 */
const app = path.resolve(process.argv[2] ?? '.');
const out = path.resolve(process.argv[3] ?? '.build/app');
process.env.FORGE_RUNTIME_PATH = path.join(app, '.build/runtime');
process.chdir(app);

const { getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { FileSystemReader } = require('@forge/cli-shared');
const { parse } = require('yaml');

const silent = () => undefined;
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };

async function main() {
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const files = [...new Set(manifest.modules.function.map(({ handler }) => handler.split('.')[0]))];
  const entryPoints = files.map((name) => ({ name, path: path.resolve('src', name) }));
  const wrappers = getWrapperProvider({ fileSystemReader: new FileSystemReader() });
  const bundler = getNodeBundler(logger, wrappers, { readConfig: () => Promise.resolve(manifest) });

  const { outputDir, additionalOutputs } = await bundler.bundle({ appDirectory: app, entryPoints });
  rmSync(out, { recursive: true, force: true });
  cpSync(outputDir, out, { recursive: true });
  for (const [name, data] of additionalOutputs) {
    if (Buffer.isBuffer(data)) writeFileSync(path.join(out, name), data);
  }
  console.log(`bundled ${files.join(', ')} into ${out}`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
