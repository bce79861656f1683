import { read, verifyChain } from '../../../src/domain/audit/verify';
import { verifyRecord } from '../../../src/domain/audit/replay';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { passedStory } from '../../support/story';
import { sha256 } from '../../support/sha256';

const CHAIN = 'issue-10042';
const sealed = (bytes: string, seq = 1) => ({ chain: CHAIN, seq, bytes, hash: sha256(`\u0000${bytes}`) });

/** The first entry of a real chain with some members changed and its hash made to fit. */
function forged(changes: Record<string, string | number>): ReturnType<typeof sealed> {
  const [first] = passedStory().entries;
  const entry = read(first?.bytes ?? '');
  return sealed(canonicalJson({ ...entry, ...changes }));
}

describe('a chain with hashes that fit', () => {
  test.each([
    ['of another chain', { chain: 'issue-7' }, 'it belongs to another chain'],
    ['with another number', { seq: 9 }, 'it carries the number 9'],
    ['after another entry', { prev: 'a'.repeat(64) }, 'it does not follow the entry before it'],
    ['of another version', { v: 2 }, 'it is not an audit entry'],
  ])('an entry %s is named', (_, changes, problem) => {
    expect(verifyChain(CHAIN, [forged(changes)], sha256)).toEqual({ intact: false, firstBad: 1, problem });
  });

  test.each(['', '{}', 'null', '[1]', '{"actor":"a"}'])('%j is no audit entry', (bytes) => {
    expect(verifyChain(CHAIN, [sealed(bytes)], sha256)).toMatchObject({ intact: false, firstBad: 1 });
    expect(read(bytes)).toBeUndefined();
  });

  test('an event that is not in the closed set cannot be read, and the record does not verify', () => {
    const story = passedStory();
    const unknown = forged({ type: 'signoff-forged' });
    expect(read(unknown.bytes)).toBeUndefined();
    expect(read('not json')).toBeUndefined();
    const entries = [unknown];
    const record = { ...story.record, revision: 1, head: unknown.hash };
    expect(verifyRecord(record, entries, sha256)).toMatchObject({
      intact: false,
      problem: 'the stored state is not what the entries lead to',
    });
  });

  test('a record that ends elsewhere is named', () => {
    const { record, entries } = passedStory();
    expect(verifyRecord({ ...record, head: 'b'.repeat(64) }, entries, sha256)).toMatchObject({
      problem: 'the record ends in another entry',
    });
    expect(verifyRecord({ ...record, revision: 99 }, entries, sha256)).toMatchObject({
      firstBad: entries.length + 1,
    });
  });
});
