import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, instant } from '../../src/domain/shared/ids';
import { forgePorts } from '../../src/forge/compose';
import * as handlers from '../../src/index';
import { fakePorts } from '../support/fakePorts';

describe('the ports on Forge', () => {
  it('hash UTF-8 text as FIPS 180-4 does', () => {
    expect(forgePorts.sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(forgePorts.sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it('make salts of thirty-two bytes, never the same twice', () => {
    const salts = Array.from({ length: 50 }, forgePorts.randomSalt);
    for (const salt of salts) expect(digest.safeParse(salt).success).toBe(true);
    expect(new Set(salts).size).toBe(50);
  });

  it('tell the time in UTC with milliseconds', () => {
    expect(instant.safeParse(forgePorts.now()).success).toBe(true);
  });
});

describe('every port', () => {
  const fakes = fakePorts();

  it.each(Object.keys(forgePorts))('%s has a fake with all its methods', (name) => {
    const methodsOf = (ports: object) =>
      Object.keys(Object.entries(ports).find(([key]) => key === name)?.[1] ?? {});
    expect(methodsOf(fakes)).toEqual(expect.arrayContaining(methodsOf(forgePorts)));
  });
});

describe('the bundle', () => {
  it('exports a function for every handler that the manifest names, and nothing else', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.yml'), 'utf8');
    const named = [...manifest.matchAll(/handler: index\.(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(handlers).sort()).toEqual(named.sort());
    for (const handler of Object.values(handlers)) expect(handler).toBeInstanceOf(Function);
  });
});
