import fc from 'fast-check';
import { checkLink, checkText, MAX_TEXT, visible } from '../../../src/domain/shared/text';

const char = (code: number): string => String.fromCodePoint(code);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const REFUSED = [
  ...range(0x00, 0x08),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);

describe('checkText', () => {
  it.each(REFUSED)('refuses %s and says where it is', (name) => {
    const text = `ab${char(parseInt(name.slice(2), 16))}cd`;
    expect(checkText(text)).toEqual({ ok: false, because: 'characters', where: `${name} at position 3` });
  });

  it('counts positions in characters, not in code units', () => {
    expect(checkText(`😀😀${char(0)}`)).toMatchObject({ where: 'U+0000 at position 3' });
  });

  it.each([
    ['line breaks and tabs', 'first\nsecond\tthird'],
    ['an emoji family', '👨‍👩‍👧 agreed'],
    ['a flag', '🇩🇪'],
    ['right-to-left words', 'שלום and مرحبا'],
    ['a superscript', 'kg/m²'],
    ['mark-up and formulas', '<b>=1+1</b> *x* @SUM(A1)'],
  ])('keeps %s unchanged', (_, text) => {
    expect(checkText(text)).toEqual({ ok: true, text, length: text.length });
  });

  it('brings the same words to the same form', () => {
    const composed = 'Tom\u00e1s';
    expect(checkText('Toma\u0301s')).toEqual({ ok: true, text: composed, length: 5 });
    expect(checkText(composed)).toEqual({ ok: true, text: composed, length: 5 });
  });

  it('refuses a text that is too long after normalisation', () => {
    expect(checkText('a'.repeat(MAX_TEXT))).toMatchObject({ ok: true, length: MAX_TEXT });
    expect(checkText('a'.repeat(MAX_TEXT + 1))).toMatchObject({
      because: 'length',
      where: '4001 characters',
    });
    expect(checkText('\u0958'.repeat(10), 10)).toMatchObject({ because: 'length', where: '20 characters' });
    expect(checkText('e\u0301'.repeat(10), 10)).toMatchObject({ ok: true, length: 10 });
  });

  it('accepts only text that UTF-8 can carry, and is stable when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)) }), (text) => {
        const once = checkText(text);
        if (!once.ok) return;
        expect(new TextDecoder().decode(new TextEncoder().encode(once.text))).toBe(once.text);
        expect(checkText(once.text)).toEqual(once);
      }),
    );
  });
});

describe('visible', () => {
  it.each([
    ['a right-to-left override', 'dose\u202e2', 'dose⟨U+202E⟩2'],
    ['a zero-width space', 'Jo\u200bnas', 'Jo⟨U+200B⟩nas'],
    ['a joiner between Latin letters', 'Jo\u200dnas', 'Jo⟨U+200D⟩nas'],
    ['a joiner at the start', '\u200dJonas', '⟨U+200D⟩Jonas'],
    ['a byte order mark', '\ufeffx', '⟨U+FEFF⟩x'],
    ['a tag character', 'x\u{e0041}', 'x⟨U+E0041⟩'],
    ['a soft hyphen', 'val\u00adid', 'val⟨U+00AD⟩id'],
    ['a lone surrogate', 'x\ud800', 'x⟨U+D800⟩'],
    ['NUL', 'x\0', 'x⟨U+0000⟩'],
  ])('writes out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['👨‍👩‍👧', '❤️‍🔥', '👩🏽‍⚕️', 'می‌خواهم', 'क्‍ष', 'two\nlines\tand a tab', 'Tomás'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );
});

describe('checkLink', () => {
  it.each([
    'https://ci.caregate.example/builds/2841?tab=tests#failed',
    'https://jenkins/job/dose',
    'https://example.com',
    'HTTPS://EXAMPLE.COM/Report',
    'https://wiki.example/Prüfbericht',
    'https://xn--bcher-kva.example/',
    `https://example.com/${'a'.repeat(980)}`,
  ])('keeps %s as it was typed', (link) => {
    expect(checkLink(link)).toEqual({ ok: true, url: link });
    expect(checkLink(` ${link}\n`)).toEqual({ ok: true, url: link });
  });

  it.each([
    ['http', 'http://example.com/', 'not an https:// address'],
    ['a script', 'javascript:alert(1)', 'not an https:// address'],
    ['data', 'data:text/html,x', 'not an https:// address'],
    ['a relative address', '/browse/TELE-1', 'not an https:// address'],
    ['one slash, which a parser repairs', 'https:/example.com', 'not an https:// address'],
    ['no host', 'https://', 'not an https:// address'],
    ['a broken host', 'https://[::1', 'not an https:// address'],
    ['an impossible port', 'https://example.com:99999/', 'not an https:// address'],
    ['nothing', '', 'not an https:// address'],
    ['a user name', 'https://jonas@example.com/', 'a user name or password'],
    ['a password', 'https://:secret@example.com/', 'a user name or password'],
    ['an empty user name', 'https://@example.com/', 'a user name or password'],
    ['a host that imitates another', 'https://ex\u0430mple.com/', 'a host name that is not plain ASCII'],
    ['a backslash', 'https://good.example\\@evil.example/', 'a space, a line break or a backslash'],
    ['a line break', 'https://example.com/\nx', 'a space, a line break or a backslash'],
    ['a tab, which a parser removes', 'https://exam\tple.com/', 'a space, a line break or a backslash'],
    ['an override', 'https://example.com/\u202Efdp', 'U+202E at position 21'],
    ['1,001 characters', `https://example.com/${'a'.repeat(981)}`, 'longer than 1000 characters'],
  ])('refuses %s', (_, link, where) => {
    expect(checkLink(link)).toEqual({ ok: false, where });
  });
});
