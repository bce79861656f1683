import fc from 'fast-check';
import { formatOf } from '../../../static/admin/formats';
import { tokenFor } from '../../../static/admin/nonces';
import { slugOf, suggested, unique } from '../../../static/admin/slugs';
import { slug } from '../../../src/domain/shared/ids';

describe('an id made of words', () => {
  it.each([
    ['Release notes, EU', 'release-notes-eu'],
    ['  Überprüfung der Arznei ', 'uberprufung-der-arznei'],
    ['42 questions', 'questions'],
    ['日本語', ''],
    ['', ''],
  ])('of %j is %j', (words, id) => expect(slugOf(words)).toBe(id));

  it('is one that the contract takes, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        const id = slugOf(words);
        expect(id === '' || slug.safeParse(id).success).toBe(true);
      }),
    );
  });

  it('is free, and still one that the contract takes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a b', 'a', 'ä b', '!')), (all) => {
        const taken = new Set<string>();
        for (const words of all) {
          const id = suggested(words, taken, 'item');
          expect(taken.has(id)).toBe(false);
          expect(slug.safeParse(id).success).toBe(true);
          taken.add(id);
        }
      }),
    );
    expect(unique('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('what a text is written in', () => {
  it.each([
    ['{"id": 1}', '', 'json'],
    ['\n [1]', '', 'json'],
    ['id: a', '', 'yaml'],
    ['{"id": 1}', 'a.yml', 'yaml'],
    ['id: a', 'A.JSON', 'json'],
  ])('%j of the file %j is %s', (text, file, format) => expect(formatOf(text, file)).toBe(format));
});

describe('the token of what is sent', () => {
  it('stays while the same thing is sent again, and changes with it', () => {
    let n = 0;
    const token = tokenFor(() => `t${(n += 1)}`);
    expect([token('a'), token('a'), token('b'), token('b'), token('a')]).toEqual([
      't1',
      't1',
      't2',
      't2',
      't3',
    ]);
  });
});
