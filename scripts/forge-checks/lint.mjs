import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { swaggers } from './swaggers.mjs';
import { harmless } from './harmless.mjs';

const require = createRequire(import.meta.url);

/** Runs Atlassian's client-side linters on the app in the given folder. Errors fail, and so do unknown warnings. */
const app = path.resolve(process.argv[2] ?? '.');
process.chdir(app);
Object.assign(process.env, swaggers(path.resolve(app, process.argv[3] ?? '../shared/openapi')));

const { lint } = require('@forge/lint');
const { parse } = require('yaml');

const silent = () => undefined;
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };
const flags = new Proxy(
  {},
  { get: (_, name) => () => Promise.resolve(name === 'getDeprecatedRuntimes' ? [] : false) },
);

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const files = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name));
const results = await lint(files, manifest, 'development', logger, flags, {
  linter: { mode: 'client-side' },
});

const problems = results.flatMap(({ file, errors, warnings }) => [
  ...errors.map((problem) => ({ file, level: 'error', ...problem })),
  ...warnings.map((problem) => ({ file, level: 'warning', ...problem })),
]);
const told = problems.filter((problem) => !harmless(problem));
for (const { file, line, column, level, message, reference } of told) {
  console.log(`${file}:${line}:${column} ${level} ${message} [${reference}]`);
}
console.log(
  `forge lint: ${files.length} files, ${told.length} problems, ${problems.length - told.length} known`,
);
process.exit(told.length === 0 && files.length > 0 ? 0 : 1);
