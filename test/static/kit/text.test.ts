import { count, either, initials, rootHash, shortHash, visible } from '../../../static/kit/text';

describe('words', () => {
  it('make hidden marks visible and leave the rest alone', () => {
    expect(visible('a\u202Eb\u200Bc\u0000d')).toBe('a[U+202E]b[U+200B]c[U+0000]d');
    expect(visible('line\nnext\ttab é 漢 👩‍⚕️'.replace('\u200D', ''))).toBe('line\nnext\ttab é 漢 👩⚕️');
  });

  it.each([
    [0, '0 items'],
    [1, '1 item'],
    [2, '2 items'],
  ])('count %i with its noun', (n, words) => {
    expect(count(n, 'item')).toBe(words);
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A or B'],
    [['A', 'B', 'C'], 'A, B or C'],
  ])('join %j', (names, words) => {
    expect(either(names)).toBe(words);
  });

  it.each([
    ['Dr. Amara Okafor', 'AO'],
    ['Helen Voss', 'HV'],
    ['Madonna', 'M'],
    ['', ''],
    ['Tomás de la Rivera', 'TR'],
  ])('take the initials of %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('shorten hashes by their ends', () => {
    const hash = `51ae07d2${'0'.repeat(52)}c09b`;
    expect(shortHash(hash)).toBe('51ae … c09b');
    expect(rootHash(hash)).toBe('51ae 07d2 … c09b');
  });
});
