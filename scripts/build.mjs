import { build, EVERYTHING } from './lib/builds.mjs';
import { fail } from './lib/say.mjs';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

try {
  for (const name of named.length > 0 ? named : EVERYTHING) await build(name, { force: true });
} catch (error) {
  fail(error);
}
