import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { functions, root } from './manifestFile';

const APP = path.join(root, '.build/app');
const PAGES = path.join(root, 'static/build');
const KB = 1024;

const read = (file: string): Buffer => {
  if (!existsSync(file)) throw new Error(`${path.relative(root, file)} is missing: run npm run build`);
  return readFileSync(file);
};

/** The scripts that a page loads before anything shows: those its HTML names, and what they import at once. */
function firstScripts(page: string): string[] {
  const html = read(path.join(PAGES, page)).toString('utf8');
  return [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

describe('the app bundle', () => {
  test('has one entry with every handler, and the loader and wrapper beside it', () => {
    const text = read(path.join(APP, 'index.cjs')).toString('utf8');
    for (const { handler } of functions) expect(text).toContain(handler.replace('index.', ''));
    expect(readdirSync(APP)).toEqual(
      expect.arrayContaining(['__forge__.cjs', '__forge_wrapper__.cjs', 'index.cjs', 'index.cjs.map']),
    );
  });

  test('is at most 1 MB where it starts, so that a transition loads no more', () => {
    expect(read(path.join(APP, 'index.cjs')).length).toBeLessThanOrEqual(KB * KB);
  });

  test('is at most 2.25 MB with what pages and documents load on demand', () => {
    const files = readdirSync(APP).filter((name) => name.endsWith('.cjs'));
    const sizes = files.map((name) => read(path.join(APP, name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2.25 * KB * KB);
  });

  test('starts without the words of checklists and without YAML', () => {
    const text = read(path.join(APP, 'index.cjs')).toString('utf8');
    expect(text).not.toContain('45 CFR 164.308');
    expect(text).not.toContain('node_modules/yaml');
  });
});

describe('the pages', () => {
  test('the issue panel loads at most 200 KB of JavaScript before the decision shows', () => {
    const scripts = firstScripts('panel.html');
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((file) => gzipSync(read(path.join(PAGES, file))).length);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(200 * KB);
  });

  test.each(['panel.html', 'context.html', 'settings.html'])(
    '%s has no script or style of its own',
    (page) => {
      const html = read(path.join(PAGES, page)).toString('utf8');
      expect(html).toContain('<script');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\bon\w+="|\bstyle="/);
    },
  );
});
