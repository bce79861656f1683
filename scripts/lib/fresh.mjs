import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'build']);

function* filesUnder(place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) return yield place;
  for (const name of readdirSync(place).sort()) {
    if (!SKIPPED.has(name)) yield* filesUnder(path.join(place, name));
  }
}

/** A hash over the names and bytes of everything under `inputs` (paths from the project root). */
export function stateOf(inputs) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of inputs.flatMap((input) => [...filesUnder(inRoot(input))])) {
    hash.update(`\0${path.relative(inRoot(), file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampOf = (name) => inRoot('.build/stamps', name);

/** Whether `output` was made from just these inputs. */
export const isFresh = (name, output, state) =>
  existsSync(inRoot(output)) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === state;

export function markFresh(name, state) {
  mkdirSync(inRoot('.build/stamps'), { recursive: true });
  writeFileSync(stampOf(name), state);
}
