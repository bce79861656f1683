import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBelow } from '../../../local-jira/site/files';

const outer = mkdtempSync(join(tmpdir(), 'site-files-'));
const root = join(outer, 'root');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(outer, 'root-sibling'));
writeFileSync(join(outer, 'secret.txt'), 'secret');
writeFileSync(join(outer, 'root-sibling', 'a.js'), 'secret');
writeFileSync(join(root, 'assets', 'a.js'), 'x');

describe('static files', () => {
  it('reads a file with its type', async () => {
    const file = await readBelow(root, '/assets/a.js');
    expect(file?.body.toString()).toBe('x');
    expect(file?.contentType).toMatch(/^text\/javascript/);
  });

  it.each([
    '../secret.txt',
    '/../secret.txt',
    'assets/../../secret.txt',
    '../root-sibling/a.js',
    '',
    '.',
    'assets',
  ])('finds nothing at %s', async (path) => {
    expect(await readBelow(root, path)).toBeUndefined();
  });
});
