import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Validates `manifest.yml` of the app in the given folder with Atlassian's own validator. Warnings fail too. */
process.chdir(process.argv[2] ?? '.');
const { validate } = require('@forge/manifest');
const { success, errors = [] } = await validate(false);
for (const { line, column, level, message, reference } of errors) {
  console.log(`manifest.yml:${line}:${column} ${level} ${message} [${reference}]`);
}
process.exit(success && errors.length === 0 ? 0 : 1);
