import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  awaitingKey,
  deskKey,
  ENTITIES,
  entryKey,
  policyKey,
  policyVersionKey,
  PASSES_KEY,
  projectionKey,
  recordKey,
  refusalsKey,
  SITE_KEY,
  templateDraftKey,
  templateKey,
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
    [deskKey('10000'), 'desk-10000'],
    [SITE_KEY, 'site-1'],
    [PASSES_KEY, 'site-1:passes'],
    [templateKey('own-list', 12), 'template-own-list:000012'],
    [templateDraftKey('own-list'), 'template-own-list:draft'],
    [projectionKey('10042'), 'projected-10042'],
    [awaitingKey('10042', 7), 'awaiting-10042:07'],
  ])('makes %s', (key, expected) => {
    expect(key).toBe(expected);
    expect(key).toMatch(ALLOWED);
    expect(key.length).toBeLessThanOrEqual(500);
  });

  it('sorts entries as the chain runs', () => {
    const keys = [1, 2, 10, 999, 1000, 2 ** 31 - 1].map((seq) => entryKey('issue-1', seq));
    expect([...keys].sort()).toEqual(keys);
  });

  it('gives everything that is written together a key of its own', () => {
    const keys = [
      ...[deskKey('1'), policyKey('1'), policyVersionKey('1', 1), entryKey('policy-1', 1)],
      ...[textKey('policy-1', 1), SITE_KEY, PASSES_KEY, entryKey('site-1', 1), templateKey('site-1', 1)],
      ...[templateDraftKey('site-1'), recordKey('2'), projectionKey('2'), awaitingKey('2', 1)],
      ...[entryKey('issue-2', 1), textKey('issue-2', 1), refusalsKey('2'), entryKey('refused-2', 1)],
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names the entities of the manifest, all and no other', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const names = manifest.app.storage.entities.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(Object.values(ENTITIES).sort());
  });
});
