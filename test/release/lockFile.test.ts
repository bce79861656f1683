import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from './manifestFile';

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ optionalDependencies: names, version: z.string().optional() }),
  ),
});
const packageFile = z.looseObject({ dependencies: names, devDependencies: names });

const parse = <T extends z.ZodType>(schema: T, ...parts: string[]): z.output<T> =>
  schema.parse(JSON.parse(readFileSync(path.join(root, ...parts), 'utf8')));

describe.each(['.', 'scripts/forge-checks', 'bench'])('the lock file in %s', (folder) => {
  const { packages } = parse(lockFile, folder, 'package-lock.json');
  const isLocked = (from: string, name: string): boolean =>
    `${from}/node_modules/${name}` in packages || `node_modules/${name}` in packages;

  test('names every package that another kind of machine needs, so that npm ci accepts it there', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
    );
    expect(missing).toEqual([]);
  });

  test('belongs to the package file beside it', () => {
    const { dependencies, devDependencies } = parse(packageFile, folder, 'package.json');
    const { dependencies: locked, devDependencies: lockedForTests } = packageFile.parse(packages['']);
    expect({ ...locked, ...lockedForTests }).toEqual({ ...dependencies, ...devDependencies });
  });
});
