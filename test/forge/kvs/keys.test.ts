import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  ENTITIES,
  entryKey,
  policyKey,
  policyVersionKey,
  recordKey,
  refusalsKey,
  textKey,
} from '../../../src/forge/kvs/keys';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-api/ */
const ALLOWED = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const longest = '9'.repeat(18);

describe('keys', () => {
  it.each([
    [recordKey(longest), longest],
    [policyKey('10000'), '10000'],
    [policyVersionKey('10000', 7), '10000:000007'],
    [entryKey('issue-10042', 12), 'issue-10042:0000000012'],
    [textKey('issue-10042', 12), 'issue-10042:0000000012:text'],
    [refusalsKey('10042'), 'refused-10042'],
  ])('makes %s', (key, expected) => {
    expect(key).toBe(expected);
    expect(key).toMatch(ALLOWED);
    expect(key.length).toBeLessThanOrEqual(500);
  });

  it('sorts entries as the chain runs', () => {
    const keys = [1, 2, 10, 999, 1000, 2 ** 31 - 1].map((seq) => entryKey('issue-1', seq));
    expect([...keys].sort()).toEqual(keys);
  });

  it('names the entities of the manifest, all and no other', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const names = manifest.app.storage.entities.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(Object.values(ENTITIES).sort());
  });
});
