import { MOST_ENTRIES, someOf } from '../../../../../src/domain/risk/indicators/reading/some';
import type { Json } from '../../../../../src/domain/shared/canonicalJson';

const read = (entry: Json) => (typeof entry === 'string' ? entry : undefined);

describe('what could be read of a list', () => {
  test.each<[string, Json | undefined, readonly string[], boolean]>([
    ['a list', ['a', 'b'], ['a', 'b'], true],
    ['an empty one', [], [], true],
    ['an emptied field', null, [], true],
    ['not given', undefined, [], false],
    ['an entry that cannot be read', ['a', 7], ['a'], false],
    ['no list', { 0: 'a', length: 1 }, [], false],
  ])('%s', (_what, value, values, whole) => {
    expect(someOf(value, read)).toEqual({ values, whole });
  });

  it('of more entries than Jira keeps, the first', () => {
    const { values, whole } = someOf(
      Array.from({ length: MOST_ENTRIES + 1 }, () => 'a'),
      read,
    );
    expect(values.length).toBe(MOST_ENTRIES);
    expect(whole).toBe(false);
  });
});
